namespace Digest.Templating;

/// <summary>A reader's choice of languages, as an order of halves: true stands for Chinese.</summary>
public static class EditionLanguageOrder
{
    /// <summary>The halves a reader sees, first one first.</summary>
    public static IReadOnlyList<bool> Order(this EditionLanguage language) => language switch
    {
        EditionLanguage.ChineseFirst => [true, false],
        EditionLanguage.EnglishFirst => [false, true],
        EditionLanguage.Chinese => [true],
        _ => [false],
    };

    /// <summary>The BCP 47 tag of a half's own words.</summary>
    public static string Tag(this bool inChinese) => inChinese ? "zh-Hans" : "en";
}
