using Digest.Storage;

namespace Digest.App.Desk;

/// <summary>What the preview is asked to show.</summary>
/// <param name="Reader">Whose copy.</param>
/// <param name="Mode">light, dark, inverted or no-images.</param>
/// <param name="View">html, text, raw or source.</param>
public sealed record PreviewChoice(Subscriber Reader, string Mode, string View)
{
    /// <summary>How the HTML can be looked at.</summary>
    public static IReadOnlyList<Mode> Modes { get; } =
        [new("light", "Light", "浅色"), new("dark", "Dark", "深色"), new("inverted", "Inverted", "反色"), new("no-images", "No images", "无图")];

    /// <summary>The parts of the message.</summary>
    public static IReadOnlyList<Mode> Views { get; } =
        [new("html", "HTML", "HTML"), new("text", "Text part", "纯文本"), new("raw", "Raw message", "原始邮件"), new("source", "HTML source", "HTML 源码")];

    /// <summary>The choice in an address, without its question mark.</summary>
    public string Query => $"reader={Reader.Id}&lang={Reader.Language}&mode={Mode}&view={View}";

    /// <summary>Reads the choice of the address; a reader who is not there is a reader without a name.</summary>
    public static async Task<PreviewChoice> OfAsync(HttpRequest request, Store store, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = long.TryParse(request.Query["reader"], out var id) ? await store.SubscriberAsync(id, cancellationToken) : null;
        var reader = known ?? new Subscriber { Id = 0, Address = "reader@reader.example", Since = now };
        if (Enum.TryParse<EditionLanguage>(request.Query["lang"], out var language) && Enum.IsDefined(language)) reader = reader with { Language = language };
        return new PreviewChoice(reader, NameOf(Modes, request.Query["mode"]), NameOf(Views, request.Query["view"]));
    }

    private static string NameOf(IReadOnlyList<Mode> known, string? asked) => (known.FirstOrDefault(mode => mode.Name == asked) ?? known[0]).Name;
}
