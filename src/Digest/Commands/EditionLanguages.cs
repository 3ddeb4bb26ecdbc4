namespace Digest.App.Commands;

/// <summary>The short names of the four choices of languages.</summary>
public static class EditionLanguages
{
    /// <summary>The choice of a short or a full name; throws <see cref="UsageException"/> listing them.</summary>
    public static EditionLanguage Parse(string text) => text.ToLowerInvariant() switch
    {
        "zh-first" or "chinesefirst" or "both" => EditionLanguage.ChineseFirst,
        "en-first" or "englishfirst" => EditionLanguage.EnglishFirst,
        "zh" or "chinese" => EditionLanguage.Chinese,
        "en" or "english" => EditionLanguage.English,
        _ => throw new UsageException($"--lang {text} is not known; write zh-first, en-first, zh or en."),
    };
}
