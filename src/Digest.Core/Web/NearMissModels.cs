using System.Globalization;
using Digest.Templating;
using Digest.Templating.Models;
using Digest.Text;

namespace Digest.Web;

/// <summary>Shows a story that had no place in the language it is written in.</summary>
internal static class NearMissModels
{
    public static NearMissModel Of(NearMiss miss) => new(
        new TextModel(TagOf(miss.Language), ShownLine.Of(miss.Title, miss.Language)),
        miss.Url.AbsoluteUri,
        new TextModel(miss.Publisher.Any(ChineseScript.IsHan) ? "zh-Hans" : "en", miss.Publisher),
        miss.Score.ToString("0.00", CultureInfo.InvariantCulture));

    private static string TagOf(TextLanguage language) => language switch
    {
        TextLanguage.SimplifiedChinese => "zh-Hans",
        TextLanguage.TraditionalChinese => "zh-Hant",
        TextLanguage.Japanese => "ja",
        _ => "en",
    };
}
