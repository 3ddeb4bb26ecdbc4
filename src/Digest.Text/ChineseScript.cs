namespace Digest.Text;

/// <summary>Traditional and Simplified Chinese, turned into one another phrase by phrase; lengths and positions are kept.</summary>
public static class ChineseScript
{
    private static readonly Lazy<ScriptTable> Traditional = new(() => ScriptTable.Load("traditional-simplified.txt"));
    private static readonly Lazy<ScriptTable> Simplified = new(() => ScriptTable.Load("simplified-traditional.txt"));

    /// <summary>The text in Simplified characters; the same length.</summary>
    public static string ToSimplified(string text) => Traditional.Value.Convert(text);

    /// <summary>The text in Traditional characters; the same length.</summary>
    public static string ToTraditional(string text) => Simplified.Value.Convert(text);

    /// <summary>The usual Simplified counterpart of one character, whatever stands beside it.</summary>
    public static char ToSimplified(char letter) => Traditional.Value.Convert(letter);

    /// <summary>True for a Chinese character of the Basic Multilingual Plane, 〇 included.</summary>
    public static bool IsHan(char letter) =>
        letter is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '\u3007';

    /// <summary>True for a character that Simplified text never uses.</summary>
    public static bool IsOnlyTraditional(char letter) =>
        Traditional.Value.AlwaysChanges(letter) && !Traditional.Value.Outputs.Contains(letter);

    /// <summary>True for a character that Traditional text never uses.</summary>
    public static bool IsOnlySimplified(char letter) =>
        Simplified.Value.AlwaysChanges(letter) && !Simplified.Value.Outputs.Contains(letter);
}
