using System.ComponentModel.DataAnnotations;

namespace Digest.App.Phases;

/// <summary>How much an issue holds; section <c>Issue</c> of the configuration.</summary>
public sealed class IssueOptions
{
    /// <summary>Stories told in full, the top story included; more than 13 take longer than five minutes to read.</summary>
    [Range(1, 30)]
    public int FullStories { get; set; } = 13;

    /// <summary>Stories told in one line.</summary>
    [Range(0, 40)]
    public int QuickLinks { get; set; } = 16;

    /// <summary>Full stories led by one source, so that a loud feed cannot fill an issue; a language with few sources allows each of them more.</summary>
    [Range(1, 30)]
    public int PerSource { get; set; } = 5;

    /// <summary>Full stories under one family of models.</summary>
    [Range(1, 30)]
    public int PerFamily { get; set; } = 2;

    /// <summary>Days that an issue covers.</summary>
    [Range(1, 31)]
    public int Days { get; set; } = 7;

    /// <summary>Where the editor's choices for the next issue lie; overrides.json beside the database by default.</summary>
    public string? Overrides { get; set; }
}
