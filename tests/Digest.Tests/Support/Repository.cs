namespace Digest.Tests.Support;

/// <summary>The checkout that the tests run from.</summary>
public static class Repository
{
    /// <summary>The folder that holds Digest.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below the root, with the separators of this machine.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files below a folder of the checkout, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Sources(string folder) =>
        Directory.Exists(PathOf(folder))
            ? [.. Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Digest.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No Digest.sln above {start}; run the tests from a checkout.");
    }
}
