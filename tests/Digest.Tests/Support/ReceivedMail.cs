using System.Text;
using Digest.Transport;

namespace Digest.Tests.Support;

/// <summary>A message as a client reads it.</summary>
public sealed class ReceivedMail
{
    private readonly string[] _parts;

    public ReceivedMail(byte[] octets)
    {
        var (header, body) = HeaderFields.Split(Encoding.Latin1.GetString(octets).ReplaceLineEndings("\n"));
        Fields = HeaderFields.Read(header);
        _parts = body.Split("--" + HeaderFields.Parameter(Fields["content-type"], "boundary"), StringSplitOptions.None);
    }

    public IReadOnlyDictionary<string, string> Fields { get; }

    public string Text => Part("text/plain");

    public string Html => Part("text/html");

    private string Part(string type)
    {
        var (_, body) = HeaderFields.Split(_parts.First(part => part.Contains(type, StringComparison.Ordinal)).TrimStart('\n'));
        return Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\n", "", StringComparison.Ordinal)));
    }
}
