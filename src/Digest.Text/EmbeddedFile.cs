using System.Text.Json;

namespace Digest.Text;

/// <summary>The data files of the assemblies; each lies in the folder Data beside the code that reads it.</summary>
public static class EmbeddedFile
{
    /// <summary>The file of this name beside the type; a build without it fails by the file's name.</summary>
    public static Stream Open(Type reader, string name) =>
        reader.Assembly.GetManifestResourceStream($"{reader.Namespace}.Data.{name}")
        ?? throw new InvalidOperationException($"The data file {name} of {reader.Namespace} is not in this build.");

    /// <summary>Its lines; empty ones and remarks, which begin with #, are left out.</summary>
    public static IEnumerable<string> Lines(Type reader, string name)
    {
        using var text = new StreamReader(Open(reader, name));
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    /// <summary>The words of each line, parted by spaces.</summary>
    public static IEnumerable<string[]> Words(Type reader, string name) =>
        Lines(reader, name).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the JSON of the file says.</summary>
    public static T Json<T>(Type reader, string name, JsonSerializerOptions? options = null)
    {
        using var stream = Open(reader, name);
        return JsonSerializer.Deserialize<T>(stream, options) ?? throw new InvalidOperationException($"The data file {name} of {reader.Namespace} is empty.");
    }
}
