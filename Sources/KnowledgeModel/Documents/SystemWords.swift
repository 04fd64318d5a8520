/// What the operating system and SQLite say when a file can't be read or written, in Russian.
public enum SystemWords {
    /// The Russian words for a reason as the C library or SQLite words it; any other reason as it is.
    public static func russian(_ reason: String) -> String { words[reason] ?? reason }

    private static let words = [
        "No space left on device": "на диске нет места",
        "database or disk is full": "на диске нет места",
        "Disk quota exceeded": "исчерпано место, отведённое вам на диске",
        "File too large": "файл больше, чем система разрешает",
        "Permission denied": "нет прав",
        "Operation not permitted": "система не разрешает",
        "Read-only file system": "диск открыт только для чтения",
        "attempt to write a readonly database": "файл открыт только для чтения",
        "Input/output error": "диск отказал",
        "disk I/O error": "диск отказал или на нём нет места",
        "unable to open database file": "файл не открывается",
        "No such file or directory": "такого файла нет",
        "Too many open files": "открыто слишком много файлов",
        "Not a directory": "это не папка",
        "Is a directory": "это папка, а не файл",
    ]
}
