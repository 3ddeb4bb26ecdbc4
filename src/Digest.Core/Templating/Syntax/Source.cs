namespace Digest.Templating.Syntax;

/// <summary>The text of a template and the name that errors give it.</summary>
internal sealed class Source(string name, string text)
{
    public string Name => name;

    public string Text => text;

    /// <summary>The line at an index from zero, without its end.</summary>
    public string LineAt(int index)
    {
        var lines = text.Split('\n');
        return index >= 0 && index < lines.Length ? lines[index].TrimEnd('\r') : "";
    }
}
