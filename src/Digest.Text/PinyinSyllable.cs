namespace Digest.Text;

/// <summary>One syllable of pinyin with its tone mark, before a closing bracket.</summary>
internal static class PinyinSyllable
{
    private const string ToneLetters = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

    /// <summary>The longest syllable: zhuàng, six letters.</summary>
    private const int Longest = 6;

    /// <summary>The letters of the syllable that starts here and is closed by a bracket; 0 when there is none.</summary>
    public static int LengthAt(string text, int start)
    {
        var tones = 0;
        for (var i = start; i < text.Length && i <= start + Longest; i++)
        {
            if (text[i] == ')') return tones == 1 ? i - start : 0;
            if (ToneLetters.Contains(text[i], StringComparison.Ordinal)) tones++;
            else if (text[i] is not ((>= 'a' and <= 'z') or 'ü')) return 0;
        }

        return 0;
    }
}
