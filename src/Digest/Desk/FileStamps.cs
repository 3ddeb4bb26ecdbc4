using System.Globalization;

namespace Digest.App.Desk;

/// <summary>Tells whether files have changed, without reading them.</summary>
public static class FileStamps
{
    /// <summary>The stamp of files and of everything below folders; what is missing has one too.</summary>
    public static string Of(params IEnumerable<string> paths) => string.Join('|', paths.SelectMany(Files).Select(Stamp));

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];

    private static string Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{path}:{file.LastWriteTimeUtc.Ticks}:{file.Length}") : path;
    }
}
