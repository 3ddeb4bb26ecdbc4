using System.Text;

namespace Digest.Templating.Values;

/// <summary>How members of .NET objects are called in templates: <c>TitleEn</c> is <c>title_en</c>.</summary>
internal static class MemberNames
{
    public static string Rename(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        var afterUpper = false;
        for (var i = 0; i < name.Length; i++)
        {
            var upper = char.IsUpper(name[i]);
            if (upper && i > 0 && !afterUpper)
                result.Append('_');
            result.Append(upper ? char.ToLowerInvariant(name[i]) : name[i]);
            afterUpper = upper;
        }

        return result.ToString();
    }
}
