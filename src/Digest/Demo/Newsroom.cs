using System.Reflection;

namespace Digest.App.Demo;

/// <summary>The bundled sources: files named by host and path, written for the demo; none of their news is real.</summary>
public static class Newsroom
{
    private const string Prefix = "newsroom/";

    private static readonly Assembly Bundle = typeof(Newsroom).Assembly;

    /// <summary>The instant at which the bundled fortnight ends.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 9, 13, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The bundled feed list, as feeds.json.</summary>
    public static byte[] FeedList => Read("feeds.json") ?? throw new InvalidOperationException("The program lacks its bundled feed list; build it anew.");

    private static readonly Dictionary<string, string> Names = Bundle.GetManifestResourceNames()
        .Select(name => (name, file: name.Replace('\\', '/')))
        .Where(pair => pair.file.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(pair => pair.file[Prefix.Length..], pair => pair.name, StringComparer.Ordinal);

    /// <summary>The file of a host's path; null when it has none.</summary>
    public static byte[]? Read(string host, string path) => Read($"{host}/{path.TrimStart('/')}");

    /// <summary>Every host that has files, and one that is gone.</summary>
    public static IReadOnlySet<string> Hosts { get; } =
        Files.Where(file => file.Contains('/', StringComparison.Ordinal)).Select(file => file[..file.IndexOf('/', StringComparison.Ordinal)]).Append("gone.example").ToHashSet(StringComparer.Ordinal);

    /// <summary>Every file, by host and path.</summary>
    public static IEnumerable<string> Files => Names.Keys;

    private static byte[]? Read(string name)
    {
        using var stream = Names.TryGetValue(name, out var resource) ? Bundle.GetManifestResourceStream(resource) : null;
        if (stream is null) return null;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
