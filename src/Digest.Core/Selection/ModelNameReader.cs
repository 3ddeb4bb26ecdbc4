namespace Digest.Selection;

/// <summary>Reads what follows a family's name: version, variants, size and date code, so that tomorrow's model is known by its family.</summary>
internal sealed class ModelNameReader
{
    // 豆包大模型1.6 is 豆包 1.6.
    private static readonly string[] Nouns = ["大模型", "模型", "系列"];

    private readonly NameIndex _index;
    private readonly ModelWord _words;

    public ModelNameReader(CatalogueFile file, NameIndex index)
    {
        _index = index;
        _words = new ModelWord(file.Variants, file.Tiers);
    }

    /// <summary>The model whose family's name stands at the range, with the end of its whole name; null when the bare family is meant.</summary>
    public NameHit? Read(TextFold text, NameForm family, int start, int end)
    {
        var row = _index.Rows[family.Row];
        var reading = new ModelReading(AfterNoun(text, end));
        while (_words.Next(text, reading) is { } word && reading.Take(word))
        {
        }

        if (reading.Words.Count > 0 && IsProduct(row.En + ' ' + reading.Words[0]))
            return null;

        return reading.IsModel(row.Plain) || reading.HasVersion ? Hit(text, family, start, reading) : null;
    }

    // Claude Code 2.1 is a version of a product, not of the model.
    private bool IsProduct(string name) => _index.RowNamed(name) is >= 0 and var row && _index.Rows[row] is { Kind: TopicKind.Product, Series: false };

    private NameHit Hit(TextFold text, NameForm family, int start, ModelReading reading)
    {
        var row = _index.Rows[family.Row];
        var known = _index.RowNamed(row.En + ' ' + string.Join(' ', reading.Ordered(row.TierFirst)));
        var weak = family.Kind is NameFormKind.Weak && !(reading.HasVersion && reading.IsModel(row.Plain));
        var kind = weak ? NameFormKind.Weak : NameFormKind.Sure;
        return known >= 0
            ? new NameHit(kind, known, start, reading.End, null)
            : new NameHit(kind, family.Row, start, reading.End, Member(row, reading, text, start));
    }

    private static Topic Member(CatalogueRow row, ModelReading reading, TextFold text, int start)
    {
        var tail = text.Original[text.PlaceOf(reading.Start)..text.EndOf(reading.End)].Trim();
        var gap = tail.Length > 0 && char.IsAsciiDigit(tail[0]) && row.En.All(char.IsUpper) ? "-" : " ";
        var surface = text.Original[text.PlaceOf(start)..text.EndOf(reading.End)];
        var english = surface.All(char.IsAscii) ? surface : row.En + gap + tail.TrimStart('-');
        return new Topic($"{row.Id}-{string.Join('-', reading.Ordered(row.TierFirst))}", new Bilingual(english, surface), TopicKind.Model)
        {
            Maker = row.Maker ?? (row.Kind is TopicKind.Company ? row.Id : null),
            Family = row.Family ?? row.Id,
        };
    }

    private static int AfterNoun(TextFold text, int end)
    {
        foreach (var noun in Nouns)
            if (text.Chars.AsSpan(end, text.Length - end).StartsWith(noun))
                return end + noun.Length;
        return end;
    }
}
