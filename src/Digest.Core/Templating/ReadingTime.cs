using Digest.Text;

namespace Digest.Templating;

/// <summary>How long a text takes to read.</summary>
public static class ReadingTime
{
    // Words and characters a minute: the defaults of Miniflux, which its readers have lived with for years.
    private const double WordsPerMinute = 265;
    private const double CharactersPerMinute = 500;

    /// <summary>Whole minutes, at least one.</summary>
    public static int Minutes(IEnumerable<string> texts)
    {
        double minutes = 0;
        foreach (var text in texts) minutes += Of(text);
        return Math.Max(1, (int)Math.Round(minutes, MidpointRounding.AwayFromZero));
    }

    private static double Of(string text)
    {
        var characters = text.Count(ChineseScript.IsHan);
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsAsciiLetterOrDigit(word[0]));
        return (characters / CharactersPerMinute) + (words / WordsPerMinute);
    }
}
