namespace Digest.Text;

/// <summary>Questions about languages.</summary>
public static class TextLanguages
{
    /// <summary>True for Simplified and Traditional Chinese.</summary>
    public static bool IsChinese(this TextLanguage language) =>
        language is TextLanguage.SimplifiedChinese or TextLanguage.TraditionalChinese;
}
