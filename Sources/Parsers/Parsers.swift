// Readers of .docx, .xlsx and WhatsApp exports.
