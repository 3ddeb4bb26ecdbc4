using Digest.Text;

namespace Digest.Summaries;

/// <summary>Reads the sentences of a plain text; one without any capital is read as if every full stop ended a sentence.</summary>
public static class SentenceReader
{
    /// <summary>The sentences as they stand in the text.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var marked = text.Any(char.IsUpper) ? text : Capitalised(text);
        return [.. SentenceSplitter.Split(marked).Select(range => text.Substring(range.Start, range.Length))];
    }

    private static string Capitalised(string text)
    {
        var letters = text.ToCharArray();
        for (var at = 2; at < letters.Length; at++)
            if (letters[at - 1] == ' ' && letters[at - 2] is '.' or '!' or '?' or '"')
                letters[at] = char.ToUpperInvariant(letters[at]);
        return new string(letters);
    }
}
