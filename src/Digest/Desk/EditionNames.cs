namespace Digest.App.Desk;

/// <summary>The words for the orders of languages.</summary>
public static class EditionNames
{
    /// <summary>The order in the editor's language.</summary>
    public static string Of(EditionLanguage language, Tongue tongue) => language switch
    {
        EditionLanguage.ChineseFirst => tongue.Say("Chinese first", "中文在前"),
        EditionLanguage.EnglishFirst => tongue.Say("English first", "英文在前"),
        EditionLanguage.Chinese => tongue.Say("Chinese only", "仅中文"),
        _ => tongue.Say("English only", "仅英文"),
    };
}
