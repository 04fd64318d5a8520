// Text of Russian, Kazakh and English.
