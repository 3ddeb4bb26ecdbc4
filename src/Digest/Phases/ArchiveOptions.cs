using System.ComponentModel.DataAnnotations;

namespace Digest.App.Phases;

/// <summary>The web pages of past issues; section <c>Archive</c> of the configuration.</summary>
public sealed class ArchiveOptions
{
    /// <summary>False to write none.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The folder of the pages, which any web server can serve as it is; by default <c>archive</c> in the data folder.</summary>
    [Required]
    public string Folder { get; set; } = "data/archive";
}
