using System.ComponentModel.DataAnnotations;

namespace Digest.Templating;

/// <summary>The newsletter's name and looks; section <c>Edition</c> of the configuration.</summary>
public sealed class EditionOptions
{
    /// <summary>Name in English.</summary>
    [Required]
    public string Title { get; set; } = "AI Models Weekly";

    /// <summary>Name in Chinese.</summary>
    [Required]
    public string TitleChinese { get; set; } = "AI 模型周报";

    /// <summary>Colour of links and bars on white; its contrast to white must be at least 4.5:1 (WCAG 1.4.3).</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$")]
    public string Accent { get; set; } = "#0b5c63";

    /// <summary>Colour of links and bars on a dark ground.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$")]
    public string AccentDark { get; set; } = "#7fc6cc";

    /// <summary>Absolute https address of a logo, 48 pixels high; none by default.</summary>
    public string? Logo { get; set; }

    /// <summary>Public address of the archive and of the unsubscribe page; links of the frame start with it.</summary>
    [Url]
    public string PublicUrl { get; set; } = "https://digest.example";

    /// <summary>Who sends it and from where, as CAN-SPAM and its like ask; shown in the footer.</summary>
    public string? Sender { get; set; }

    /// <summary>Zone of the dates shown.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";
}
