namespace Digest.App.Desk;

/// <summary>The edition's HTML as a client would show it: only what a client changes is changed, and never what is sent.</summary>
public static class ShownHtml
{
    private const string AsksForDark = "(prefers-color-scheme: dark)";

    /// <summary>The HTML for a frame.</summary>
    public static string In(string mode, string html) => mode switch
    {
        "dark" => html.Replace(AsksForDark, "all", StringComparison.Ordinal),
        "inverted" => Light(html).Replace("</head>", "<style>html{background:#fff;filter:invert(1) hue-rotate(180deg)}img{filter:invert(1) hue-rotate(180deg)}</style></head>", StringComparison.Ordinal),
        _ => Light(html),
    };

    /// <summary>Where pictures may come from.</summary>
    public static string ImageSources(string mode) => mode == "no-images" ? "'none'" : "https: data:";

    private static string Light(string html) => html.Replace(AsksForDark, "not all", StringComparison.Ordinal);
}
