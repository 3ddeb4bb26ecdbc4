using System.ComponentModel.DataAnnotations;

namespace Digest.Templating;

/// <summary>What a template may cost: templates are edited by people, and a slip must not stop the issue.</summary>
public sealed class TemplatingOptions
{
    /// <summary>The folder of the templates; by default <c>templates</c> of the working folder, else those that came with the program.</summary>
    public string? Folder { get; set; }

    /// <summary>Which engine renders: <c>builtin</c> or <c>scriban</c>.</summary>
    public string Engine { get; set; } = "builtin";

    /// <summary>Rounds of one loop and length of one range.</summary>
    [Range(1, 1_000_000)]
    public int LoopLimit { get; set; } = 1000;

    /// <summary>Calls and includes within each other.</summary>
    [Range(1, 500)]
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>Characters of one rendered template; an issue is near 60,000.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int OutputLimit { get; set; } = 4 * 1024 * 1024;

    /// <summary>Milliseconds for one rendering; an issue takes well under one.</summary>
    [Range(10, 60_000)]
    public int TimeLimit { get; set; } = 5000;
}
