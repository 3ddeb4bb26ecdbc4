using Digest.Templating;

namespace Digest.Tests.Support;

/// <summary>The project's own templates and their fixed words.</summary>
public static class Templates
{
    /// <summary>The folder at the top of the checkout.</summary>
    public static string Folder { get; } = Repository.PathOf("templates");

    /// <summary>The fixed words of the layout.</summary>
    public static Labels Labels => Labels.Load(Folder);
}
