using Digest.Templating;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Support;

/// <summary>A folder of templates that is gone after the test.</summary>
public sealed class TemplateFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("templates").FullName;

    public TemplateFolder(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
            Write(name, text);
        Engine = new TemplateEngine(_path, new TemplatingOptions(), Time);
    }

    public FakeTimeProvider Time { get; } = new();

    public TemplateEngine Engine { get; }

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_path, name)) ?? _path);
        File.WriteAllText(Path.Combine(_path, name), text);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
