namespace Digest.Text;

/// <summary>The languages that the digest tells apart.</summary>
public enum TextLanguage
{
    Other,
    English,
    SimplifiedChinese,
    TraditionalChinese,
    Japanese,
}
