namespace Digest.App.Phases;

/// <summary>The fixed headings of an issue; a family of models is a heading of its own.</summary>
public static class SectionHeadings
{
    /// <summary>The heading of a section that is not a family's.</summary>
    public static Bilingual Of(SectionKind kind) => kind switch
    {
        SectionKind.TopStory => new Bilingual("Top story", "头条"),
        SectionKind.ByModel => new Bilingual("Other models", "其他模型"),
        SectionKind.Research => new Bilingual("Research", "研究"),
        SectionKind.Industry => new Bilingual("Industry: money, chips, policy", "产业：资金、芯片、政策"),
        SectionKind.Tools => new Bilingual("Tools and open source", "工具与开源"),
        SectionKind.OneLanguage => new Bilingual("Only in one language", "一边倒：只见于一种语言"),
        SectionKind.Rumours => new Bilingual("Rumours, unconfirmed", "传闻，未经证实"),
        _ => new Bilingual("Quick links", "快讯"),
    };
}
