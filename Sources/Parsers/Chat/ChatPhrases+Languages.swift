import KnowledgeModel

// The phrases themselves. One line holds one phrase in many languages, parted by `|`.
extension ChatPhrases {
    static let wholeLines: [(String, Meaning)] = [
        (images, .media(.image)), (videos, .media(.video)), (sounds, .media(.audio)), (gifs, .media(.gif)),
        (stickers, .media(.sticker)), (contacts, .contact), (anyMedia, .anyMedia), (deleted, .deleted),
        (calls, .call), (callsBehindMark, .callBehindMark), (viewOnce, .viewOnce), (liveLocations, .location),
        (polls, .poll),
    ]

    static let lineOpenings: [(String, Opening)] = [
        (encryption, .notice), (securityCodes, .notice), (deletedByAdmin, .deleted), (viewOnceReceived, .viewOnce),
    ]

    private static let images = """
        image omitted|photo omitted|изображение отсутствует|изображение не сохранено|фото отсутствует|зображення відсутнє
        сурет қосылмаған|Bild weggelassen|imagen omitida|image absente|immagine omessa|imagem ocultada|imagem não revelada
        imagem omitida|afbeelding weggelaten|obraz pominięty|obrázek vynechán|obrázok vynechaný|görüntü dahil edilmedi
        Imagine omisă|kép küldése sikertelen|slika izostavljena|εικόνα παραλείφθηκε|bild utesluten|bilde ikke inkludert
        billede udeladt|ei kuvaa|Imatge omesa|gambar tidak disertakan|imej tidak dimasukkan|đã bỏ qua hình ảnh|ไม่มีรูปภาพ
        התמונה הושמטה|لم يتم إدراج الصورة|تصویر حذف شد|تصویر نکال دی گئی ہے|फ़ोटो हटाई गई|इमेज वगळली
        છબી પડતી મૂકાઈ|ইমেজ বাদ দেওয়া হয়েছে|画像は含まれていません|이미지 생략됨|图像已忽略|照片已忽略|圖像已省略|圖片已略去
        """
    private static let videos = """
        video omitted|video note omitted|видео отсутствует|видеозаметка опущена|видеосообщение отсутствует|відео відсутнє
        бейне қосылмаған|Video weggelassen|Videonachricht weggelassen|video omitido|vídeo omitido|vídeo ocultado
        vídeo não revelado|vidéo absente|video omesso|video weggelaten|wideo pominięte|video vynecháno|video vynechané
        video dahil edilmedi|clip video omis|Videó kihagyva|video izostavljen|βίντεο παραλείφθηκε|video utesluten
        video utelatt|video udeladt|videota ei sisällytetä|vídeo omès|video tidak disertakan|video tidak dimasukkan
        đã bỏ video|วิดีโอถูกลบ|סרטון הווידאו הושמט|لم يتم إدراج الفيديوهات|ویدیو حذف شد|ویڈیو نظرانداز|वीडियो छोड़ा गया
        व्हिडीओ वगळला|વિડિયો પડતી મુકાઈ|ভিডিও বাদ দেওয়া হয়েছে|ビデオは含まれていません|비디오 생략됨|视频已忽略|影片已省略
        影片已略去
        """
    private static let sounds = """
        audio omitted|voice message omitted|аудиофайл отсутствует|аудио отсутствует|голосовое сообщение отсутствует
        аудіо відсутнє|аудио қосылмаған|Audio weggelassen|audio omitido|áudio omitido|áudio ocultado|audio omis
        ficheiro de áudio não revelado|audio omesso|audio weggelaten|audio pominięte|zvukový soubor vynechán
        zvuk vynechaný|ses dahil edilmedi|fără audio|Hang kihagyása|zvuk izostavljen|ήχος παραλείφθηκε|ljud utelslutet
        ljud uteslutet|lyd utelatt|lyd udeladt|äänitiedostoa ei sisällytetä|Àudio omès|audio tidak disertakan
        audio tidak dimasukkan|bỏ qua tệp âm thanh|ไม่มีไฟล์เสียง|קטע קול הושמט|لم يتم إدراج المقاطع الصوتية|صدا حذف شد
        آڈیو نظرانداز|ऑडियो हटाई गयी|ऑडिओ वगळला|ઓડિયો ફાઇલ શામેલ કરી નથી|অডিও বাদ দেওয়া হয়েছে|音声は含まれていません
        오디오 생략됨|音频已忽略|音訊已省略|音訊已略去
        """
    private static let gifs = """
        GIF omitted|GIF отсутствует|GIF-анимация отсутствует|GIF-анімацію пропущено|GIF қосылмаған|GIF weggelassen
        GIF omitido|GIF omitida|GIF não revelada|GIF retiré|GIF omis|GIF esclusa|GIF omessa|GIF weggelaten|GIF vynechán
        Plik GIF pominięty|GIF vynechaný|GIF dahil edilmedi|GIF fájl kihagyása|GIF izostavljen|Παράληψη GIF|GIF utesluten
        GIF utelatt|GIF udeladt|GIF-animaatio jätetty pois|GIF omès|GIF tidak disertakan|GIF tidak dimasukkan
        Đã bỏ qua ảnh GIF|ละเว้น GIF|GIF הושמט|لم يتم إدراج صورة GIF|GIF حذف شد|GIF نظرانداز|GIF छोड़ा गया|GIF वगळले
        GIF પડતી મૂકાઈ|GIFは含まれていません|GIF 생략됨|GIF 动态图已被忽略|GIF 圖片已被省略|GIF 已略去
        """
    private static let stickers = """
        sticker omitted|стикер не добавлен|стикер отсутствует|Наклейку не додано|стикер қосылмаған|Sticker weggelassen
        sticker omitido|sticker não revelado|figurinha omitida|sticker omis|sticker non incluso|sticker omesso
        sticker weggelaten|pominięto naklejkę|nálepka vynechána|nálepka vynechaná|Çıkartma dahil edilmedi
        matrica kihagyva|naljepnica izostavljena|αυτοκόλλητο παραλήφθηκε|sticker utesluten|klistremerke utelatt
        klistermærke udeladt|tarraa ei sisällytetty|adhesiu omès|stiker tidak disertakan|pelekat tidak disertakan
        đã bỏ sticker|ไม่มีสติกเกอร์|סטיקר הושמט|تم حذف الملصقات|استیکر حذف شد|اسٹیکر نظرانداز|स्टिकर छोड़ा गया
        स्टिकर वगळले|સ્ટીકર પડતું મુકાયું|স্টিকার বাদ দেওয়া হয়েছে|スタンプは含まれていません|스티커 제외됨|贴图已省略|貼圖已忽略
        貼圖已略去
        """
    private static let contacts = """
        Contact card omitted|Карточка контакта отсутствует|Картка контакту відсутня|Kontaktkarte ausgelassen
        Kontaktkarte weggelassen|Tarjeta de contacto omitida|Fiche contact manquante|Scheda contatto omessa
        Contacto não revelado|Cartão do contato omitido|Visitekaartje weggelaten|Pominięta wizytówka kontaktu
        Vizitka vynechána|Karta kontaktu vynechaná|Kişi kartı dahil edilmedi|Carte de vizită contact omisă
        Névjegykártya kihagyva|Posjetnica izostavljena|Η κάρτα επαφής παραλήφθηκε|Kontaktkort uteslutet
        Kontaktkort sløyfet|Kontaktkort udeladt|Yhteystietokortti jätettiin pois|Targeta de contacte omesa
        Kartu kontak tidak disertakan|Kad kenalan tidak dimasukkan|Bỏ qua thẻ liên lạc|บัตรรายชื่อที่ละเว้น
        כרטיס איש קשר הושמט|لم يتم إدراج بطاقة جهة اتصال|برگ مخاطب حذف شد|رابطہ کارڈ نظر انداز|कॉन्टैक्ट कार्ड छोड़ा गया
        संपर्क कार्ड वगळले|連絡先カードを省略|연락처 카드 생략됨|联系人卡片已忽略|聯絡人卡片已省略|聯絡人卡片已略去
        """
    static let documents = """
        document omitted|документ отсутствует|документ пропущено|документ відсутній|құжат қосылмаған|Dokument weggelassen
        documento omitido|document manquant|document omis|documento omesso|documento não revelado|document weggelaten
        dokument pominięty|dokument vynechán|dokument vynechaný|belge dahil edilmedi|dokumentum kihagyva
        dokument izostavljen|έγγραφο παραλείφθηκε|dokument uteslutet|utelatt dokument|dokument udeladt
        dokumenttia ei sisällytetä|Document omès|dokumen tidak disertakan|dokumen tidak dimasukkan|đã bỏ qua tài liệu
        ละเว้นเอกสาร|מסמך הושמט|لم يتم إدراج المستند|سند حذف شد|دستاویز نظرانداز|डॉक्यूमेंट छोड़ा गया|डॉक्युमेंट वगळले
        ドキュメントは含まれていません|문서 생략됨|文档已省略|文件已忽略|文件已略去
        """
    private static let anyMedia = """
        Media omitted|Без медиафайлов|Файл пропущен|Медиафайл пропущен|Медиа отсутствует|файлдар қосылмаған
        Файл қосылған жоқ|медіа пропущено|fayl o‘tkazib yuborildi|fayl o'tkazib yuborildi|medya dahil edilmedi|Medya atlanmış
        Medien ausgeschlossen|Medien weggelassen|multimedia omitido|Archivo omitido|médias omis|Fichier omis
        Médias omis|media omessi|Media omesso|Mídia omitida|ficheiro não revelado|Ficheiro não revelado|mídia oculta
        Média vynechány|Média vynechána|Média vynechány|Médiá vynechané|Media weggelaten|pominięto multimedia
        pliki pominięto|conținut media omis|média elhagyva|Hiányzó médiafájl|medijski zapis izostavljen
        медији су изостављени|datoteke izpuščene|Medij izpuščen|без фајлови|Без фајл|Без файл|мултимедията е пропусната
        medija praleista|Praleistas medijos turinys|nav iekļauta multivide|Bez multivides|meedia välja jäetud
        Meedia ära jäetud|media jätettiin pois|Media jätetty pois|media utelämnat|Media har utelämnats
        media utelatt|Uten vedlegg|medier udeladt|Mediefil udeladt|αρχείο παραλήφθηκε|Εξαίρεση πολυμέσων
        fitxers multimèdia omesos|Mitjans omesos|media u hoq|Media hequr|media buraxıldı|Media çıxarılmışdır
        media tidak disertakan|media dikecualikan|Media disingkirkan|bỏ qua tệp phương tiện|Bỏ qua Media
        ınalis ang media|Walang kalakip na media|media hazijajumuishwa|Media imerukwa|media weggelaat
        ไฟล์สื่อถูกลบ|สื่อถูกลบ|ບໍ່ລວມມີເດຍ|המדיה לא נכללה|מדיה הושמטה|המדיה הוסרה|تم استبعاد الوسائط|رسانه حذف شد
        پيوست نما/آهنگ حذف شد|میڈیا چھوڑ دیا گیا|میڈیا ہٹا دیا گیا|मीडिया के बिना|मीडिया वगळण्यात आला|मीडिया वगळले
        મિડિયા છોડી મૂકાયું|મીડિયા અવગણવામાં આવ્યા|ਮੀਡੀਆ ਛੱਡਿਆ|ਮੀਡੀਆ ਛਡਿਆ ਗਿਆ|মিডিয়া বাদ দেওয়া হয়েছে
        கோப்புகள் விடப்பட்டன|ஊடகங்கள் நீக்கப்பட்டது|మీడియా విస్మరించబడింది|మాధ్యమం విస్మరించబడింది|ಮಾಧ್ಯಮ ಕೈಬಿಡಲಾಗಿದೆ
        മീഡിയ ഒഴിവാക്കി|メディアなし|メディアは含まれていません|미디어 파일 제외됨|미디어 파일을 생략한 대화내용|忽略多媒體檔|省略多媒体文件
        """
    private static let deleted = """
        This message was deleted|You deleted this message|You deleted this message as admin|Данное сообщение удалено
        Вы удалили данное сообщение|Вы удалили это сообщение|Это сообщение было удалено|Сообщение удалено
        Данное сообщение удалено администратором|Бұл хат жойылды|Бұл хабар жойылды|Сіз бұл хатты жойдыңыз|Сіз бұл хабарды жойдыңыз
        Це повідомлення було видалено|Ви видалили це повідомлення|Ushbu xabar o‘chirildi|Siz ushbu xabarni o‘chirdingiz
        Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht|Se eliminó este mensaje|Eliminaste este mensaje
        Este mensaje fue eliminado|Mensaje eliminado|Ce message a été supprimé|Vous avez supprimé ce message
        Questo messaggio è stato eliminato|Hai eliminato questo messaggio|Esta mensagem foi apagada|Essa mensagem foi apagada
        Mensagem apagada|Você apagou esta mensagem|Apagou esta mensagem|Você apagou essa mensagem
        Dit bericht is verwijderd|U hebt dit bericht verwijderd|Je hebt dit bericht verwijderd|Ta wiadomość została usunięta
        Usunąłeś(-ęłaś) tę wiadomość|Usunąłeś(aś) tę wiadomość|Tato zpráva byla smazána|Tato zpráva byla odstraněna
        Tuto zprávu jste odstranil/a|Tuto zprávu jste smazal/a|Táto správa bola odstránená|Túto správu ste odstránili
        Bu mesaj silindi|Bu mesajı sildiniz|Acest mesaj a fost șters|Ați șters acest mesaj|Ez az üzenet törlésre került
        Törölted ezt az üzenetet|Ezt az üzenetet törölted|Ova poruka je izbrisana|Ova je poruka izbrisana
        Izbrisali ste ovu poruku|To sporočilo je bilo izbrisano|Съобщението беше изтрито|Изтрихте това съобщение
        Αυτό το μήνυμα διαγράφηκε|Διαγράψατε αυτό το μήνυμα|Διαγράψατε το μήνυμα|Det här meddelandet raderades
        Detta meddelande raderades|Du raderade detta meddelande|Du raderade det här meddelandet|Denne meldingen ble slettet
        Du slettet denne meldingen|Denne besked blev slettet|Denne besked er blevet slettet|Du slettede denne besked
        Tämä viesti poistettiin|Poistit tämän viestin|Aquest missatge s'ha suprimit|Has suprimit aquest missatge
        Pesan ini telah dihapus|Pesan ini dihapus|Anda telah menghapus pesan ini|Anda menghapus pesan ini
        Mesej ini telah dipadam|Anda telah memadamkan mesej ini|Tin nhắn này đã bị xóa|Tin nhắn này đã bị xoá
        Bạn đã xóa tin nhắn này|Bạn đã xoá tin nhắn này|ข้อความนี้ถูกลบแล้ว|คุณได้ลบข้อความนี้|คุณลบข้อความนี้
        הודעה זו נמחקה|מחקת הודעה זו|מחקת את ההודעה הזו|تم حذف هذه الرسالة|لقد حذَفت هذه الرسالة|أنت حذفت هذه الرسالة
        این پیام حذف شد|این پیام حذف شده است|شما این پیام را حذف کردید|یہ پیغام حذف کیا گیا|यह मैसेज डिलीट कर दिया गया है
        यह संदेश मिटाया गया|आपने यह मैसेज डिलीट किया|हा मेसेज हटवण्यात आला|આ મેસેજ ડિલીટ કરાયો|এই মেসেজটি বাদ দেওয়া হয়েছে।
        このメッセージは削除されました|このメッセージは削除されました。|このメッセージを削除しました|このメッセージを削除しました。
        이 메시지는 삭제되었습니다|삭제된 메시지입니다|삭제한 메시지입니다|이 메시지를 삭제했습니다|此訊息已刪除|此訊息已刪除。|您已刪除此訊息
        您已刪除此訊息。|这条消息已被删除|这条消息已被删除。|消息已删除|信息已删除|您已删除这条消息|您已删除这条消息。
        """
    private static let calls = """
        Missed voice call|Missed video call|Missed group voice call|Missed group video call|Missed call
        Silenced voice call|Silenced video call|Cancelled call|Canceled call
        Пропущенный аудиозвонок|Пропущенный видеозвонок|Пропущенный голосовой вызов|Пропущенный видеовызов
        Пропущенный групповой аудиозвонок|Пропущенный групповой видеозвонок
        Отменённый аудиозвонок|Отмененный аудиозвонок|Отменённый видеозвонок
        Аудиозвонок без звука|Видеозвонок без звука|Жауапсыз қоңырау|Жауапсыз видео қоңырау|Жауапсыз аудиоқоңырау
        Жауапсыз бейнеқоңырау|Пропущений аудіодзвінок|Пропущений відеодзвінок
        Verpasster Sprachanruf|Verpasster Videoanruf|Verpasster Anruf
        Llamada perdida|Llamada de voz perdida|Videollamada perdida|Appel vocal manqué
        Appel vidéo manqué|Appel manqué|Chiamata vocale persa|Videochiamata persa|Chiamata persa
        Chamada de voz perdida|Chamada de vídeo perdida|Videochamada perdida|Ligação perdida
        Ligação de voz perdida|Ligação de vídeo perdida
        Gemiste spraakoproep|Gemiste video-oproep|Gemist spraakgesprek|Gemist videogesprek
        Nieodebrane połączenie|Nieodebrane połączenie głosowe|Nieodebrane połączenie wideo|Nieodebrane poł. głosowe
        Nieodebrane poł. wideo|Zmeškaný hovor|Zmeškaný hlasový hovor|Zmeškaný videohovor|Cevapsız sesli arama
        Cevapsız görüntülü arama|Apel vocal nepreluat|Apel vocal ratat|Apel video ratat
        Nem fogadott hanghívás|Nem fogadott videohívás|Propušten glasovni poziv|Propušteni glasovni poziv|Propušteni videopoziv
        Propušten video poziv|Пропуснато гласово обаждане|Пропуснато видео обаждане|Αναπάντητη κλήση|Αναπάντητη φωνητική κλήση
        Αναπάντητη βιντεοκλήση|Missat röstsamtal|Missat videosamtal|Tapt taleanrop|Tapt videoanrop|Ubesvaret taleopkald
        Ubesvaret videoopkald|Vastaamaton äänipuhelu|Vastaamaton videopuhelu|Trucada de veu perduda|Videotrucada perduda
        Panggilan suara tak terjawab|Panggilan video tak terjawab|Panggilan suara terlepas|Panggilan video terlepas
        Cuộc gọi nhỡ|Cuộc gọi nhỡ video|สายที่ไม่ได้รับ|วิดีโอคอลที่ไม่ได้รับ|שיחה קולית שלא נענתה|שיחת וידאו שלא נענתה
        مكالمة صوتية فائتة|مكالمة فيديو فائتة|تماس صوتی پاسخ داده نشده|تماس تصویری پاسخ داده نشده|मिस्ड वॉइस कॉल
        मिस्ड वीडियो कॉल|वॉइस कॉल मिस हुई|छूटी हुई ध्वनि कॉल|छूटी हुई विडियो कॉल|音声通話不在着信|ビデオ通話不在着信|不在着信
        부재중 전화|부재중 영상통화|未接语音通话|未接視像通話|未接视频通话|未接語音通話|未接視訊通話|O‘tkazib yub. ovozli qo‘ng‘iroq
        """
    /// Calls that took place: such words are also typed, so they count only behind the mark of generated text.
    private static let callsBehindMark = """
        Voice call|Video call|Group voice call|Group video call|Аудиозвонок|Видеозвонок
        Групповой аудиозвонок|Групповой видеозвонок|Аудиоқоңырау|Бейнеқоңырау|Аудіодзвінок|Відеодзвінок
        Sprachanruf|Videoanruf|Llamada de voz|Videollamada|Appel vocal|Appel vidéo|Chiamata vocale
        Videochiamata|Chamada de voz|Chamada de vídeo|Ligação de voz|Ligação de vídeo|Spraakgesprek
        Videogesprek|Sesli arama|Görüntülü arama
        """
    private static let viewOnce = """
        View once voice message omitted|View once photo omitted|View once video omitted|view once message omitted
        View once voice message|View once photo|View once video
        Однократное фото|Однократное видео|Однократное голосовое сообщение|Фото для однократного просмотра
        Видео для однократного просмотра|Einmalansicht
        """
    private static let viewOnceReceived = """
        You received a view once|You sent a view once|Вы получили однократн|Вы отправили однократн
        Вы получили сообщение для однократного|Вы получили фото для однократного|Вы получили видео для однократного
        Du hast eine Nachricht zur Einmalansicht|Recibiste un mensaje de visualización única|Recibiste una foto de visualización única
        Você recebeu uma mensagem de visualização única|Vous avez reçu un message à vue unique|Bir kez görüntülenebilen
        """
    private static let liveLocations = """
        live location shared|Live location|Геоданные отправлены|Трансляция геоданных|қазіргі орынмен бөлісті|геодані надіслано
        Live-Standort wird geteilt|ubicación en tiempo real compartida|Localisation en direct partagée
        posizione attuale condivisa|localização atual compartilhada|live locatie gedeeld|udostępniona transmisja położenia
        byla sdílena aktuální poloha|bola zdieľaná aktuálna poloha|Mevcut konum paylaşıldı|Lokasi terkini dibagikan
        lokasi terkini dikongsi|vị trí hiện thời được chia sẻ|ライブロケーション共有|공유한 실시간 위치|共享实时位置|實時位置已分享
        """
    private static let polls = """
        POLL:|ОПРОС:|САУАЛНАМА:|ОПИТУВАННЯ:|UMFRAGE:|ENCUESTA:|SONDAGE :|SONDAGE:|SONDAGGIO:|ENQUETE:|SONDAGEM:|PEILING:
        ANKIETA:|ANKETA:|HLASOVÁNÍ:|ANKET:|POLLING:|JAJAK PENDAPAT:|THĂM DÒ Ý KIẾN:|투표:|アンケート:|投票:|पोल:|استطلاع:
        """
    static let editedMarks = """
        This message was edited|Сообщение изменено|Данное сообщение изменено|Хабар өзгертілді|Бұл хабар өзгертілді
        Бұл хат өзгертілді|Повідомлення змінено|Це повідомлення було змінено|Це повідомлення відредаговано
        Diese Nachricht wurde bearbeitet|Se editó este mensaje|Este mensaje fue editado|Ce message a été modifié
        Questo messaggio è stato modificato|Mensagem editada|Esta mensagem foi editada|Essa mensagem foi editada
        Dit bericht is bewerkt|Ta wiadomość została edytowana|Wiadomość edytowana|Tato zpráva byla upravena
        Táto správa bola upravená|Bu mesaj düzenlendi|Acest mesaj a fost editat|Ezt az üzenetet szerkesztették
        Ova je poruka uređena|Det här meddelandet har redigerats|Denne meldingen ble redigert|Denne besked blev redigeret
        Tätä viestiä muokattiin|Pesan ini diedit|Pesan ini telah diedit|Mesej ini telah diedit|Tin nhắn đã được chỉnh sửa
        ההודעה נערכה|הודעה זו נערכה|تم تعديل هذه الرسالة|यह मैसेज एडिट किया गया था|このメッセージは編集されました|이 메시지는 수정되었습니다
        此訊息已編輯|此消息已编辑|Bu xabar tahrirlandi
        """
    static let attachedAndroid = """
        file attached|файл добавлен|қосымша файл|файл қосылған|файл додано|fayl biriktirildi|Datei angehängt|archivo adjunto
        archivo adjuntado|fichier joint|file allegato|arquivo anexado|ficheiro anexado|bestand bijgevoegd|załączony plik
        plik załączony|soubor byl přiložen|súbor pripojený|dosya ekli|dosya eklendi|fișier atașat|fájl csatolva
        datoteka u privitku|priložena datoteka|прикачен файл|прикачена датотека|прикачен фајл|συνημμένο αρχείο|bifogad fil
        vedlagt fil|fil vedhæftet|liitetiedosto|fail lisatud|pievienots fails|byla prisegta|arxiu adjunt|skedë e ngjitur
        fayl əlavə olunub|file terlampir|fail dilampirkan|tệp đính kèm|nakalakip na file|faili limeambatanishwa|lêer aangeheg
        ไฟล์ที่แนบ|קובץ מצורף|الملف مرفق|پیوست شد|پیوستہ فائل|फाइल संलग्न|फाइल अटैच कर दी गई है|ફાઇલ જોડાયેલ
        ফাইল সংযুক্ত হয়েছে|添付ファイル有り|파일 첨부됨|文件附件|附件檔案|檔案已附加
        """
    static let attachedIOS = """
        attached|прикреплено|тіркелген|қосылған|додано|Anhang|angehängt|adjunto|pièce jointe|allegato|anexo|anexado
        bijgevoegd|załączono|příloha|príloha|eklendi|atașare|csatolva|priloženo|επισυνάφθηκε|bifogat|vedlagt|vedhæftet|liite
        adjunt|terlampir|dilampir|đính kèm|แนบ|מצורף|المُرفق|پیوست|پیوستہ|संलग्न केले|अटैच किया गया|જોડાયેલ|添付ファイル
        첨부됨|附件
        """
    static let locations = """
        location|местоположение|геопозиция|орналасуы|орын|місцезнаходження|joylashuv|Standort|ubicación|localisation
        posizione|localização|locatie|położenie|lokalizacja|poloha|konum|locație|Helyzet|lokacija|локация|локација|τοποθεσία
        plats|posisjon|placering|sijainti|asukoht|atrašanās vieta|ubicació|Vendndodhja|məkan|lokasi|vị trí|ตำแหน่งที่ตั้ง
        מיקום|الموقع|موقعیت|مقام|स्थान|સ્થળ|অবস্থান|位置情報|位置|위치
        """
    private static let encryption = """
        Messages and calls are end-to-end encrypted|Messages to this chat and calls are now secured
        Messages to this group are now secured|Messages you send to this group are now secured|Messages you send to this chat
        Your messages and calls are secured|Messages are end-to-end encrypted|This chat is with a business account
        This business uses a secure service|Waiting for this message|Ожидание сообщения. Это может занять|Сообщения и звонки защищены|Сообщения защищены сквозным|Ваши сообщения и звонки защищены
        Сообщения и звонки в этом чате защищены|Хабарлар мен қоңыраулар|Сіздің хаттарыңыз және қоңырауларыңыз
        Хат-хабарлар мен қоңыраулар|Повідомлення й дзвінки захищено|Повідомлення та дзвінки захищено
        Ваші повідомлення та дзвінки захищено|Nachrichten und Anrufe sind Ende-zu-Ende
        Nachrichten in diesem Chat sowie Anrufe sind|Los mensajes y las llamadas están cifrados
        Los mensajes y llamadas están cifrados|Tus mensajes y llamadas|Les messages et les appels sont chiffrés
        Les messages et appels sont chiffrés|I messaggi e le chiamate sono crittografati|As mensagens e as chamadas são protegidas
        As mensagens e chamadas são encriptadas|As mensagens e ligações|As suas mensagens e chamadas
        Berichten en gesprekken worden end-to-end|Berichten en oproepen|Wiadomości i połączenia są w pełni zaszyfrowane
        Zprávy a hovory jsou|Správy a hovory sú|Mesajlar ve aramalar uçtan uca|Mesajlarınız artık uçtan uca
        Mesajele și apelurile sunt criptate|Az üzenetek és hívások végpontok|Poruke i pozivi zaštićeni
        Τα μηνύματα και οι κλήσεις|Meddelanden och samtal är|Meldinger og samtaler er ende-til-ende|Beskeder og opkald er
        Viestit ja puhelut salataan|Els missatges i les trucades|Pesan dan panggilan terenkripsi|Mesej dan panggilan disulitkan
        Tin nhắn và cuộc gọi được mã hóa|ข้อความและการโทรได้รับการเข้ารหัส|ההודעות והשיחות מוצפנות|הודעות ושיחות מוצפנות
        الرسائل والمكالمات مشفرة|پیامها و تماسها|پیام‌ها و تماس‌ها|मैसेजेस और कॉल्स एंड-टू-एंड|मैसेज और कॉल एंड-टू-एंड
        メッセージと通話は|메시지 및 전화는|消息和通话都进行端到端加密|訊息和通話經端對端加密|訊息已受端對端加密
        """
    private static let securityCodes = """
        Your security code with|Ваш код безопасности с|Код безопасности с контактом|Код безпеки з контактом|Deine Sicherheitsnummer
        Cambió tu código de seguridad|Votre code de sécurité|Il tuo codice di sicurezza|Seu código de segurança
        O seu código de segurança|Uw beveiligingscode|Twój kod zabezpieczeń|Bezpečnostní kód|Bezpečnostný kód
        """
    private static let deletedByAdmin = """
        This message was deleted by admin|This message was deleted by an admin|Данное сообщение удалено администратором
        Diese Nachricht wurde von Admin|Este mensaje lo eliminó el admin
        """
    static let notices = """
         created group| created this group| changed the subject| changed this group| changed the group| joined using this group
         changed their phone number| turned on disappearing messages| turned off disappearing messages| updated the message timer
        security code with| end-to-end encrypted| pinned a message| was added| added you| removed you| joined from the community
         создал(-а) | добавил(-а) | удалил(-а) | изменил(-а) | закрепил(-а) | включил(-а) | отключил(-а) | добавлен(-а)
        вы создали группу|вы добавили |вы изменили |вы удалили |код безопасности|сквозным шифрованием|исчезающие сообщения
         присоединился(-ась) | вышел(-шла)| змінив(-ла) | створив(-ла) | додав(-ла) |тобын құрды| топты құрды
         hat die gruppe | hat den betreff | hat das gruppenbild| creó el grupo| cambió el asunto| añadió a | a créé le groupe
         a modifié le| criou o grupo| mudou o assunto| ha creato il gruppo| ha cambiato l'oggetto| grubu oluşturdu| ekledi
         created the group|grup adını
        """
}
