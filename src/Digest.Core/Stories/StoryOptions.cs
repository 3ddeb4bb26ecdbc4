using System.ComponentModel.DataAnnotations;

namespace Digest.Stories;

/// <summary>When two tellings are one story.</summary>
public sealed class StoryOptions
{
    /// <summary>Cosine from which two tellings of one language are one story; higher keeps more apart.</summary>
    [Range(0.01, 1)]
    public double SameLanguage { get; set; } = 0.3;

    /// <summary>Cosine from which a Chinese and an English telling are one story.</summary>
    [Range(0.01, 1)]
    public double CrossLanguage { get; set; } = 0.22;

    /// <summary>Days after which likeness has fallen by half: follow-ups are stories of their own.</summary>
    [Range(0.5, 365)]
    public double HalfLifeDays { get; set; } = 2;

    /// <summary>Weeks for which a mailed story stays known.</summary>
    [Range(1, 52)]
    public int MemoryWeeks { get; set; } = 8;
}
