namespace Digest.Evaluation;

/// <summary>The checkout that the evaluation runs from.</summary>
public static class Checkout
{
    /// <summary>The folder that holds Digest.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below tests/fixtures.</summary>
    public static string Fixture(params string[] parts) => Path.Combine([Root, "tests", "fixtures", .. parts]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Digest.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No Digest.sln above {start}; run the evaluation from a checkout.");
    }
}
