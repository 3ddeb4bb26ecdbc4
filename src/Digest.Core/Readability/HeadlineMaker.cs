using Digest.Text;

namespace Digest.Readability;

/// <summary>Gives a text without a headline one made of its own first words.</summary>
public static class HeadlineMaker
{
    // A line of a mail's table of contents: 40 wide or 80 narrow characters.
    private const int LargestWeight = 80;

    /// <summary>The first sentence, or as many of its first clauses as fit; cut words end with an ellipsis. Empty for an empty text.</summary>
    public static string Make(string text)
    {
        var ranges = SentenceSplitter.Split(text);
        if (ranges.Count == 0)
            return "";
        var sentence = text.Substring(ranges[0].Start, ranges[0].Length).Replace('\n', ' ').Trim();
        var end = EndWithin(sentence);
        return end == sentence.Length ? sentence.TrimEnd('.', '。') : sentence[..LastBoundary(sentence, end)].TrimEnd(',', '，', '、', ' ', ';', '；') + "…";
    }

    private static int EndWithin(string sentence)
    {
        var weight = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            weight += sentence[i] >= '\u2e80' ? 2 : 1;
            if (weight > LargestWeight)
                return i;
        }

        return sentence.Length;
    }

    private static int LastBoundary(string sentence, int end)
    {
        var clause = sentence.AsSpan(0, end).LastIndexOfAny("，；,;");
        if (clause > end / 2)
            return clause;
        var word = sentence.AsSpan(0, end).LastIndexOf(' ');
        return word > end / 2 ? word : end;
    }
}
