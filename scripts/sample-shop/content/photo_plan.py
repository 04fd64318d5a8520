"""Which products are photographed, and which files staff misnamed."""

# No photo yet.
UNPHOTOGRAPHED = {"Saint Laurent Wyatt", "Hermes Bearn", "Gucci Marmont 2", "Dior D-Major", "Prada Triangle", "Goyard Saint Louis"}

# Products with more than one shot of each colour: how many.
MORE_SHOTS = {"Chanel Jumbo": 3, "Golden Goose Super Star": 2, "UGG Classic Mini": 2, "Jimmy Choo Romy 85": 2}

# Products photographed in all their colours; the rest in the first two at most (accessories: the first).
EVERY_COLOR = {"Hermes Oran", "Chanel 25", "Chanel Jumbo mini", "Dior Lady mini", "Dior Lady midi", "Chanel Ballerina",
               "Golden Goose Super Star", "UGG Classic Mini", "Jimmy Choo Romy 85", "Loro Piana Summer Walk"}

# proper name → name on disk, and what is wrong with it.
MISNAMED = {
    "Туфли чёрный Jimmy Choo Romy 60 1.jpg": ("Туфли чёрный Jimmy Choo Romy 60.jpg", "no number; the model ends in one"),
    "Сумка чёрный Gucci Jackie 1.jpg": ("Сумка Gucci Jackie 1.jpg", "no colour"),
    "Сумка зелёный Bottega Veneta Jodie 1.jpg": ("bag зелёный Bottega Veneta Jodie 1.jpg", "category in Latin"),
    "Кроссовки белый Balenciaga Track 1.jpg": ("Кроссовки  белый  Balenciaga Track 1.jpg", "double spaces"),
    "Угги чёрный UGG Classic Short 1.jpg": ("Угги чёрный UGG Classic Short 1.JPG", "upper-case extension"),
    "Сапоги чёрный Hermes Jumping 1.jpg": ("Сапоги чёрный Hermes Jumping 1.jpeg", "extension .jpeg"),
    "Сумка коричневый Celine Triomphe 1.jpg": ("Celine Triomphe сумка коричневый 1.jpg", "wrong order"),
    "Лоферы бордовый Miu Miu Penny 1.jpg": ("Лоферы бордовый Miu Miu Penny (1).jpg", "number in brackets"),
    "Балетки розовый Miu Miu Satin 1.jpg": ("балетки-розовый-Miu Miu Satin-1.jpg", "hyphens for spaces, lower case"),
}
