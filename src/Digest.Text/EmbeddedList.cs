using System.Reflection;

namespace Digest.Text;

/// <summary>A list that is embedded with this assembly: one entry a line, lines of # are comments.</summary>
internal static class EmbeddedList
{
    public static IReadOnlyList<string> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Digest.Text.Data.{name}")
            ?? throw new InvalidOperationException($"The list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
