using System.Buffers;

namespace Digest.Text;

/// <summary>Chinese punctuation for a line that is shown; what is stored keeps its own marks.</summary>
public static class ChinesePunctuation
{
    private const string Narrow = ",;:?!()";
    private const string Wide = "，；：？！（）";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Narrow);

    /// <summary>ASCII marks made full-width where Chinese stands beside them; decimals, addresses, code and English runs stay.</summary>
    public static string FullWidth(string line)
    {
        if (line.AsSpan().IndexOfAny(Marks) < 0 || line.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') < 0) return line;
        var letters = line.ToCharArray();
        var code = false;
        var open = new Stack<(int At, bool Chinese)>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == '`') code = !code;
            if (!code && Marks.Contains(letters[i])) Widen(letters, i, open);
        }

        return CloseGaps(line, letters);
    }

    private static void Widen(char[] letters, int at, Stack<(int At, bool Chinese)> open)
    {
        if (letters[at] == '(')
        {
            open.Push((at, IsChinese(letters, at - 1) || IsChinese(letters, at + 1)));
            return;
        }

        if (letters[at] == ')')
        {
            if (!open.TryPop(out var opener) || !(opener.Chinese || IsChinese(letters, at - 1) || IsChinese(letters, at + 1))) return;
            letters[opener.At] = '（';
            letters[at] = '）';
            return;
        }

        if (IsOfChinese(letters, at)) letters[at] = Wide[Narrow.IndexOf(letters[at], StringComparison.Ordinal)];
    }

    /// <summary>Chinese stands before the mark, or behind it when a Latin word or figure stands before.</summary>
    private static bool IsOfChinese(char[] letters, int at)
    {
        if (IsChinese(letters, at - 1)) return !(letters[at] == ':' && IsAt(letters, at + 1, '/'));
        var next = at + 1;
        if (IsAt(letters, next, ' ')) next++;
        return IsChinese(letters, next) && at > 0 && !char.IsWhiteSpace(letters[at - 1]);
    }

    private static bool IsAt(char[] letters, int at, char wanted) => at < letters.Length && letters[at] == wanted;

    private static bool IsChinese(char[] letters, int at) =>
        at >= 0 && at < letters.Length && (ChineseScript.IsHan(letters[at]) || letters[at] is (>= '\u3001' and <= '\u301F') or (>= '\uFF01' and <= '\uFF5E') or '“' or '”' or '‘' or '’');

    /// <summary>A full-width mark brings its own blank: one that stood behind the narrow mark goes.</summary>
    private static string CloseGaps(string line, char[] letters)
    {
        var length = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var widened = length > 0 && i > 0 && letters[i - 1] != line[i - 1] && letters[i - 1] != '（';
            if (!(letters[i] == ' ' && widened)) letters[length++] = letters[i];
            else if (i + 1 < letters.Length) letters[length++] = letters[++i];
        }

        return new string(letters, 0, length);
    }
}
