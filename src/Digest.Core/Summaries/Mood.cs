namespace Digest.Summaries;

/// <summary>Whether a sentence says that something happened, or only that it may, will or will not.</summary>
public enum Mood
{
    Plain,
    Rumour,
    Denial,
    Intent,
}
