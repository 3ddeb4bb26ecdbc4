namespace Digest;

/// <summary>The parts of an issue, in the order readers meet them.</summary>
public enum SectionKind
{
    TopStory,
    ByModel,
    Research,
    Industry,
    Tools,
    OneLanguage,
    Rumours,
    QuickLinks,
}
