using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Digest.Text;
using Microsoft.Extensions.AI;

namespace Digest.Summaries;

/// <summary>The question about one story: fixed instructions, then the sources, fenced as data.</summary>
public sealed record ChatPrompt(string Instructions, string Data)
{
    private static readonly string Template = Embedded("chat-prompt.txt");

    /// <summary>The shape of an answer.</summary>
    public static JsonElement Schema { get; } = JsonDocument.Parse(Embedded("chat-answer.schema.json")).RootElement;

    /// <summary>The question about those sources.</summary>
    public static ChatPrompt Of(ChatSources sources, int sentences) => new(
        Template.Replace("MARK", sources.Mark, StringComparison.Ordinal).Replace("COUNT", sentences.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        $"<<<{sources.Mark}\n{sources.Data}{sources.Mark}>>>");

    /// <summary>What goes to the endpoint.</summary>
    public IReadOnlyList<ChatMessage> Messages => [new(ChatRole.System, Instructions), new(ChatRole.User, Data)];

    /// <summary>At most so many tokens: four Latin letters or one other character each, which no tokenizer in use exceeds in prose.</summary>
    public int Tokens => (Instructions + Data).Sum(letter => char.IsAscii(letter) ? 1 : 4) / 4;

    /// <summary>The same for the same question to the same model, and for no other.</summary>
    public string KeyFor(string model) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{model}\n{Instructions}\n{Data}")));

    private static string Embedded(string name)
    {
        using var reader = new StreamReader(EmbeddedFile.Open(typeof(ChatPrompt), name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
