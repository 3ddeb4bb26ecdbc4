namespace Digest.Parsing;

/// <summary>What only RSS and CDF say: guids that are links, persons as mailboxes, items described by their attributes.</summary>
internal static class RssReader
{
    /// <summary>True when a guid is the item's address: it says so, or does not deny it and looks like one.</summary>
    public static bool IsPermalink(ReadOnlySpan<char> attributes, ReadOnlySpan<char> guid)
    {
        var claim = AttributeEnumerator.Find(attributes, "isPermaLink");
        return !claim.Equals("false", StringComparison.OrdinalIgnoreCase) && IsWebAddress(guid.Trim());
    }

    /// <summary>True for an absolute http or https address.</summary>
    public static bool IsWebAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name in "ada@example.org (Ada)" or "Ada &lt;ada@example.org&gt;"; the whole text where there is no address.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> person)
    {
        person = person.Trim();
        if (!person.Contains('@')) return person;
        if (person[^1] == ')' && person.IndexOf('(') is >= 0 and var open && open < person.Length - 2) return person[(open + 1)..^1];
        return person[^1] == '>' && person.IndexOf('<') is > 0 and var angle ? person[..angle].Trim(" \"") : person;
    }

    /// <summary>Takes what an RDF or CDF item says in its own tag.</summary>
    public static void TakeAttributes(ReadOnlySpan<char> attributes, Uri baseUrl, Draft draft)
    {
        const int worst = 7;
        var each = new AttributeEnumerator(attributes);
        while (each.MoveNext())
        {
            if (each.Name.Equals("rdf:about", StringComparison.OrdinalIgnoreCase))
            {
                draft.Id.Offer(each.Value.ToString(), worst);
                draft.Link.Offer(LinkResolver.Resolve(each.Value, baseUrl), worst);
            }
            else if (each.Name.Equals("href", StringComparison.OrdinalIgnoreCase)) draft.Link.Offer(LinkResolver.Resolve(each.Value, baseUrl), worst);
            else if (each.Name.Equals("lastmod", StringComparison.OrdinalIgnoreCase)) draft.Updated.Offer(DateReader.Read(each.Value), worst);
        }
    }
}
