using System.Collections.Frozen;

namespace Digest.Readability;

/// <summary>The one address of an article, whichever link led to it.</summary>
public static class CanonicalAddress
{
    private static readonly FrozenSet<string> TrackingNames = (
        "fbclid gclid dclid msclkid yclid twclid igshid mc_cid mc_eid mkt_tok spm scm from_source share_token share_source share_medium chksm scene sharer_shareid " +
        "ref_src ref_url cmpid ncid smid wt.mc_id _hsenc _hsmi vero_id s_cid trk xtor at_medium at_campaign").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address without fragment and tracking parameters; host in lower case.</summary>
    public static Uri Clean(Uri url)
    {
        if (!url.IsAbsoluteUri || url.Query.Length + url.Fragment.Length == 0)
            return url;
        var kept = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !IsTracking(pair));
        var builder = new UriBuilder(url) { Query = string.Join('&', kept), Fragment = "", Port = url.IsDefaultPort ? -1 : url.Port };
        return builder.Uri;
    }

    /// <summary>The page's own statement where it can be believed: absolute, http or https, the same site, and not the front page of it.</summary>
    public static Uri Choose(string? stated, Uri fetched)
    {
        if (stated is null || !Uri.TryCreate(fetched, stated, out var url) || url.Scheme is not ("http" or "https"))
            return Clean(fetched);
        var isFront = url.AbsolutePath is "/" && fetched.AbsolutePath is not "/" && url.Query.Length == 0;
        return isFront || Site(url) != Site(fetched) ? Clean(fetched) : Clean(url);
    }

    private static bool IsTracking(string pair)
    {
        var name = pair.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || TrackingNames.Contains(name);
    }

    private static string Site(Uri url)
    {
        var labels = url.Host.ToLowerInvariant().Split('.');
        return labels.Length < 2 ? url.Host : string.Join('.', labels[^2..]);
    }
}
