using Digest.Text;

namespace Digest.Readability;

/// <summary>Lines that are about the page and not of its article, known by their first words.</summary>
public static class NoiseLine
{
    /// <summary>A line of the article may begin with the same words; one longer than this says more than they do.</summary>
    public const int LongestLine = 140;

    private static readonly ILookup<char, string> Beginnings = EmbeddedFile.Lines(typeof(NoiseLine), "noise-lines.txt").ToLookup(line => char.ToLowerInvariant(line[0]));

    /// <summary>Whether the line begins as such lines do and is as short.</summary>
    public static bool Is(string text)
    {
        var line = text.TrimStart('（', '(', '[', '【', '·', '■', '▲', '△', '●', ' ');
        return line.Length is > 0 and <= LongestLine
            && Beginnings[char.ToLowerInvariant(line[0])].Any(beginning => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }
}
