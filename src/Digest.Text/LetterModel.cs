namespace Digest.Text;

/// <summary>Which characters and pairs a text uses, and how its converter read them: the evidence for what a damaged spot held.</summary>
internal sealed class LetterModel
{
    private static readonly Lazy<HashSet<char>> CommonLetters = new(() => [.. EmbeddedFile.Lines(typeof(LetterModel), "common-letters.txt").Select(line => line[0])]);

    private readonly Dictionary<char, int> _letters = [];
    private readonly Dictionary<(char, char), int> _pairs = [];
    private readonly Dictionary<string, HashSet<char>> _readings = new(StringComparer.Ordinal);

    public LetterModel(string text)
    {
        var before = '\n';
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && PinyinGlosses.LengthAt(text, i) is > 0 and var length)
            {
                Note(text.Substring(i + 1, length - 2), before);
                i += length - 1;
                continue;
            }

            _letters[text[i]] = _letters.GetValueOrDefault(text[i]) + 1;
            _pairs[(before, text[i])] = _pairs.GetValueOrDefault((before, text[i])) + 1;
            before = text[i];
        }
    }

    /// <summary>True when the converter gave the character this reading somewhere in the text.</summary>
    public bool Reads(string reading, char letter) => _readings.TryGetValue(reading, out var found) && found.Contains(letter);

    public int Count(char letter) => _letters.GetValueOrDefault(letter);

    public int Count(char first, char second) => _pairs.GetValueOrDefault((first, second));

    /// <summary>True for a character that the text uses elsewhere, or that any text may use.</summary>
    public bool IsKnown(char letter) => Count(letter) > 0 || IsCommon(letter);

    /// <summary>True for a known character, and for the 3,755 everyday ones in their usual form.</summary>
    public bool IsLikely(char letter) => IsKnown(letter) || IsEveryday(letter);

    /// <summary>The likeliest row of one character per slot between two neighbours; null when a choice has no evidence.</summary>
    public string? Choose(IReadOnlyList<IReadOnlyList<char>> slots, char before, char after)
    {
        var best = new List<Dictionary<char, (double Score, char From)>>();
        var previous = new Dictionary<char, (double Score, char From)> { [before] = (0, '\0') };
        foreach (var slot in slots)
        {
            previous = Step(previous, slot);
            if (previous.Count == 0) return null;
            best.Add(previous);
        }

        var row = new char[slots.Count];
        row[^1] = best[^1].MaxBy(state => state.Value.Score + Weight(state.Key, after)).Key;
        for (var i = row.Length - 1; i > 0; i--) row[i - 1] = best[i][row[i]].From;
        return Doubted(row, slots, before, after);
    }

    /// <summary>The row with a question mark for each character that has no proof; null when these are more than a quarter, or one makes no sense.</summary>
    private string? Doubted(char[] row, IReadOnlyList<IReadOnlyList<char>> slots, char before, char after)
    {
        var doubted = (char[])row.Clone();
        for (var i = 0; i < row.Length; i++)
        {
            if (slots[i].Count == 1 && !IsPlain(row[i])) return null;
            if (slots[i].Count > 1 && !IsProved(row, i, before, after)) doubted[i] = '?';
        }

        return doubted.Count(letter => letter == '?') <= Math.Max(1, row.Length / 4) ? new string(doubted) : null;
    }

    private Dictionary<char, (double Score, char From)> Step(Dictionary<char, (double Score, char From)> previous, IReadOnlyList<char> slot)
    {
        var next = new Dictionary<char, (double Score, char From)>();
        foreach (var letter in slot)
        {
            var own = (Math.Log(1 + Count(letter)) / 2) + (IsCommon(letter) ? 1 : 0);
            var from = previous.MaxBy(state => state.Value.Score + Weight(state.Key, letter));
            next[letter] = (from.Value.Score + Weight(from.Key, letter) + own, from.Key);
        }

        return next;
    }

    private double Weight(char first, char second) => Count(first, second) is > 0 and var count ? 3 + Math.Log(count) : 0;

    private bool IsPlain(char letter) => !ChineseScript.IsHan(letter) || IsLikely(letter);

    /// <summary>A character that was chosen among several stands beside one of its neighbours elsewhere in the text too; a mark beside it proves no word.</summary>
    private bool IsProved(char[] row, int at, char before, char after)
    {
        var (left, right) = (at == 0 ? before : row[at - 1], at == row.Length - 1 ? after : row[at + 1]);
        if (!ChineseScript.IsHan(row[at])) return Count(left, row[at]) > 0 || Count(row[at], right) > 0;
        return (ChineseScript.IsHan(left) && Count(left, row[at]) > 0) || (ChineseScript.IsHan(right) && Count(row[at], right) > 0);
    }

    private static bool IsCommon(char letter) => CommonLetters.Value.Contains(ChineseScript.ToSimplified(letter)) && IsUsualForm(letter);

    /// <summary>Level one of GB 2312, leads B0 to D7, in either script.</summary>
    private static bool IsEveryday(char letter)
    {
        var code = GbkCodec.Instance.Encode(ChineseScript.ToSimplified(letter));
        return code is >= 0xB0A1 and <= 0xD7FE && (code & 0xFF) >= 0xA1 && IsUsualForm(letter);
    }

    /// <summary>Neither a rare variant nor an old form: what its Simplified counterpart becomes in Traditional, or that counterpart.</summary>
    private static bool IsUsualForm(char letter)
    {
        var simplified = ChineseScript.ToSimplified(letter);
        return simplified == letter || ChineseScript.ToTraditional(simplified.ToString())[0] == letter;
    }

    private void Note(string reading, char letter)
    {
        if (!_readings.TryGetValue(reading, out var found)) _readings[reading] = found = [];
        found.Add(letter);
    }
}
