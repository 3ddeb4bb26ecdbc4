namespace Digest;

/// <summary>Which languages a reader gets, and which stands first.</summary>
public enum EditionLanguage
{
    ChineseFirst,
    EnglishFirst,
    Chinese,
    English,
}
