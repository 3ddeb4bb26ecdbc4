namespace Digest.Text;

/// <summary>
/// Cuts a text into what matching and similarity count: lower-case Latin words, names of models in their parts (qwen3.8-27b → qwen 3.8 27b),
/// pairs of Chinese, Japanese or Korean characters, Traditional folded to Simplified.
/// </summary>
public static class Tokenizer
{
    /// <summary>A stem this short keeps its number: o3, k2, r1, gb200; longer ones part from it: gpt 5, llama 2.</summary>
    private const int ShortStem = 2;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    /// <summary>The tokens in the order of the text.</summary>
    public static IReadOnlyList<string> Tokens(string text)
    {
        var tokens = new List<string>((text.Length / 3) + 1);
        for (var i = 0; i < text.Length;)
        {
            var letter = Fold(text[i]);
            if (IsPaired(letter)) i = AddPairs(tokens, text, i);
            else if (char.IsDigit(letter)) i = AddNumber(tokens, text, i);
            else if (char.IsLetter(letter)) i = AddWord(tokens, text, i);
            else i++;
        }

        return tokens;
    }

    private static int AddPairs(List<string> tokens, string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsPaired(text[end])) end++;
        if (end - start == 1) tokens.Add(ChineseScript.ToSimplified(text[start]).ToString());
        Span<char> pair = stackalloc char[2];
        pair[0] = ChineseScript.ToSimplified(text[start]);
        for (var i = start + 1; i < end; i++)
        {
            pair[1] = ChineseScript.ToSimplified(text[i]);
            tokens.Add(new string(pair));
            pair[0] = pair[1];
        }

        return end;
    }

    /// <summary>A number with its decimals and a short unit (27b, 128k, 4o, 3.5); thousands separators are dropped.</summary>
    private static int AddNumber(List<string> tokens, string text, int start)
    {
        var end = start;
        var commas = false;
        while (end < text.Length && IsOfNumber(text, end))
        {
            commas |= text[end] == ',';
            end++;
        }

        var unit = end;
        while (unit < text.Length && IsWordLetter(Fold(text[unit]))) unit++;
        if (unit - end > ShortStem || (unit < text.Length && char.IsDigit(Fold(text[unit])))) unit = end;
        var token = Lower(text, start, unit);
        tokens.Add(commas ? token.Replace(",", string.Empty, StringComparison.Ordinal) : token);
        return unit;
    }

    private static bool IsOfNumber(string text, int at)
    {
        if (char.IsDigit(Fold(text[at]))) return true;
        if (at + 1 >= text.Length || !char.IsDigit(text[at + 1])) return false;
        return text[at] == '.' || (text[at] == ',' && IsThousands(text, at + 1));
    }

    private static bool IsThousands(string text, int at) =>
        at + 2 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (at + 3 == text.Length || !char.IsDigit(text[at + 3]));

    private static int AddWord(List<string> tokens, string text, int start)
    {
        var end = start;
        while (end < text.Length && IsOfWord(text, end)) end++;
        if (end - start <= ShortStem) end = EndOfVersion(text, end);
        tokens.Add(end - start == 1 && char.IsAscii(text[start]) ? Ascii[char.ToLowerInvariant(text[start])] : Lower(text, start, end));
        return end < text.Length && IsPossessive(text, end) ? end + 2 : end;
    }

    private static int EndOfVersion(string text, int start)
    {
        if (start == text.Length || !char.IsDigit(text[start])) return start;
        var end = start;
        while (end < text.Length && IsOfNumber(text, end)) end++;
        return end;
    }

    private static bool IsOfWord(string text, int at)
    {
        if (IsWordLetter(Fold(text[at]))) return true;
        var inside = at + 1 < text.Length && IsWordLetter(text[at + 1]);
        return inside && text[at] is '\'' or '\u2019' && inside && !IsPossessive(text, at);
    }

    private static bool IsPossessive(string text, int at) =>
        text[at] is '\'' or '\u2019' && at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !IsWordLetter(text[at + 2]));

    private static string Lower(string text, int start, int end) =>
        string.Create(end - start, (text, start), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var letter = Fold(state.text[state.start + i]);
                span[i] = letter == '\u2019' ? '\'' : char.ToLowerInvariant(letter);
            }
        });

    private static bool IsWordLetter(char letter) => char.IsAsciiLetter(letter) || (letter > '\u007F' && char.IsLetter(letter) && !IsPaired(letter));

    private static bool IsPaired(char letter) =>
        ChineseScript.IsHan(letter) || letter is (>= '\u3041' and <= '\u30FF' and not '\u30FB') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>Full-width Latin letters and digits count as ASCII.</summary>
    private static char Fold(char letter) => letter is >= '\uFF10' and <= '\uFF5A' ? (char)(letter - 0xFEE0) : letter;
}
