namespace Digest.Selection;

/// <summary>Dates a text that bears no date by the newest name in it: nobody writes of a model before it is heard of.</summary>
public static class TextAge
{
    /// <summary>The month that the newest topic was first heard of, or null when none is dated.</summary>
    public static DateOnly? NotBefore(IEnumerable<Mention> mentions) => mentions.Select(mention => mention.Topic.Since).Max();
}
