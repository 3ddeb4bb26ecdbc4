using System.Text.RegularExpressions;

namespace Digest.Summaries;

/// <summary>What may stand between the names and the verb of a clause without changing who does what.</summary>
internal sealed partial record ClauseGrammar
{
    private const int Timeout = 500;

    private ClauseGrammar()
    {
    }

    public static ClauseGrammar Chinese { get; } = new()
    {
        Opens = ChineseOpens(),
        LeadsToVerb = ChineseLeadsToVerb(),
        PlansVerb = ChinesePlansVerb(),
        LeadsToPassive = ChineseLeadsToPassive(),
        EndsPassive = ChineseEndsPassive(),
        LeadsToObject = ChineseLeadsToObject(),
        Joins = ChineseJoins(),
        AfterObject = ChineseAfterObject(),
        End = ChineseEnd(),
    };

    public static ClauseGrammar English { get; } = new()
    {
        Opens = EnglishOpens(),
        LeadsToVerb = EnglishLeadsToVerb(),
        PlansVerb = EnglishPlansVerb(),
        LeadsToPassive = EnglishLeadsToPassive(),
        EndsPassive = EnglishEndsPassive(),
        LeadsToObject = EnglishLeadsToObject(),
        Joins = EnglishJoins(),
        AfterObject = EnglishAfterObject(),
        End = EnglishEnd(),
    };

    /// <summary>From the beginning of the clause to its first name.</summary>
    public required Regex Opens { get; init; }

    /// <summary>From the subject to the verb.</summary>
    public required Regex LeadsToVerb { get; init; }

    /// <summary>The same, when the verb is only planned.</summary>
    public required Regex PlansVerb { get; init; }

    /// <summary>From what is acted upon to a verb behind it.</summary>
    public required Regex LeadsToPassive { get; init; }

    /// <summary>From such a verb on.</summary>
    public required Regex EndsPassive { get; init; }

    /// <summary>From the verb to the first object.</summary>
    public required Regex LeadsToObject { get; init; }

    /// <summary>From one object to the next.</summary>
    public required Regex Joins { get; init; }

    /// <summary>What may follow an object with a version.</summary>
    public required Regex AfterObject { get; init; }

    /// <summary>What may follow an object without one.</summary>
    public required Regex End { get; init; }

    /// <summary>True when the rest of the text shows that the object is the name itself and not a thing of that name.</summary>
    // Of a name without a version, "for teams" or "in the browser" may be part: what is released is not the name itself.
    public bool Ends(string rest, string name) => (name.Any(char.IsAsciiDigit) ? AfterObject : End).IsMatch(rest);

    [GeneratedRegex(@"^\s*(?:刚刚|快讯|重磅|官宣|独家|突发|今日|今天|昨日|近日|日前|本周|(?:\d+ ?月 ?)?\d+ ?日)?\s*[:：]?\s*$", RegexOptions.None, Timeout)]
    private static partial Regex ChineseOpens();

    [GeneratedRegex(@"^\s*(?:公司|团队|研究团队|官方|实验室|今日|今天|昨日|近日|日前|近期|本周|刚刚|正式|已|现已|已经|宣布|率先|首次|重磅|同步|再次|还|又|也|推出并|发布并|上线并|\s)*$", RegexOptions.None, Timeout)]
    private static partial Regex ChineseLeadsToVerb();

    [GeneratedRegex(@"^\s*(?:公司|团队|官方|宣布|计划|拟|即将|将)+(?:于[\s\d年月日]{1,14})?(?:正式)?\s*$", RegexOptions.None, Timeout)]
    private static partial Regex ChinesePlansVerb();

    [GeneratedRegex(@"^\s*(?:[\p{IsCJKUnifiedIdeographs}]{0,6}(?:模型|系列|版本))?\s*(?:今日|今天|近日|日前|刚刚|正式|已|现已|已经|全面|\s)*$", RegexOptions.None, Timeout)]
    private static partial Regex ChineseLeadsToPassive();

    [GeneratedRegex(@"^\s*(?:$|[，。；：、！,;:!])", RegexOptions.None, Timeout)]
    private static partial Regex ChineseEndsPassive();

    [GeneratedRegex(@"^\s*(?:了|其|旗下|首个|首款|全新|最新|最新的|新一代|新款|新版|新|一款|两款|三款|自研|开源|国产|正式版|\s)*(?:(?:AI ?Agent|AI|Agent|LLM|TTS|OCR|MoE)\s*)?(?:[\p{IsCJKUnifiedIdeographs}]{0,12}(?:模型|大模型|系列|框架|平台|助手|智能体|浏览器|编辑器|工具|应用|基准|插件|服务|数据集|项目|家族|版本))?\s*[“《「]?$", RegexOptions.None, Timeout)]
    private static partial Regex ChineseLeadsToObject();

    [GeneratedRegex(@"^\s*(?:[\p{IsCJKUnifiedIdeographs}]{0,8}(?:模型|系列))?\s*(?:、|与|和|及|以及|/)\s*(?:[\p{IsCJKUnifiedIdeographs}]{0,10}(?:模型|系列))?\s*$", RegexOptions.None, Timeout)]
    private static partial Regex ChineseJoins();

    [GeneratedRegex(@"^\+?[”》」]?\s*(?:(?:API|CLI|SDK|App|APP|正式版|预览版|测试版|稳定版|版本|版|[\p{IsCJKUnifiedIdeographs}]{0,8}(?:模型|系列))\s*)*(?:$|[，。；：、！？,;:!?（(|]|并|强化|升级|支持|提升|用于|采用|新增|主打|具备|(?:及|和|与)(?![^，。]{0,12}的))", RegexOptions.None, Timeout)]
    private static partial Regex ChineseAfterObject();

    [GeneratedRegex(@"^\+?[”》」]?\s*(?:[\p{IsCJKUnifiedIdeographs}]{0,8}(?:模型|系列))?\s*(?:$|[，。；：！,;:!]|并(?!购)|强化|升级|支持|提升|用于|采用|主打|具备)", RegexOptions.None, Timeout)]
    private static partial Regex ChineseEnd();

    [GeneratedRegex(@"^\s*(?:Today,?|This week,?|Breaking:)?\s*$", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex EnglishOpens();

    [GeneratedRegex(@"^(?:\s+(?:has|have|just|today|officially|formally|now|also|finally|quietly))*\s+$", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex EnglishLeadsToVerb();

    [GeneratedRegex(@"(?!)", RegexOptions.None, Timeout)]
    private static partial Regex EnglishPlansVerb();

    [GeneratedRegex(@"^\s+(?:(?:is|are|was|has been|now|officially)\s+)*$", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex EnglishLeadsToPassive();

    [GeneratedRegex(@"^\s*(?:$|[.,;:!])", RegexOptions.None, Timeout)]
    private static partial Regex EnglishEndsPassive();

    [GeneratedRegex(@"^\s+(?:(?:the|its|their|a|an|new|first|latest|newest|open|open-source|open-weight|flagship|free|two|three|multimodal|reasoning|coding|image|video|voice|speech|language|model|models|series|AI|small|large|next-generation)\s+)*[“""]?$", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex EnglishLeadsToObject();

    [GeneratedRegex(@"^\s*(?:,|,?\s+and|&)\s+(?:the\s+|its\s+)?$", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex EnglishJoins();

    [GeneratedRegex(@"^[”""]?(?:\s+(?:API|CLI|SDK|app|model|models|family|series|preview|beta))*\s*(?:$|[.,;:!?()–—]|\b(?:for|with|to|in|on|at|as|and|under|that|which|after|amid|by|via|from|alongside)\b)", RegexOptions.None, Timeout)]
    private static partial Regex EnglishAfterObject();

    [GeneratedRegex(@"^[”""]?(?:\s+(?:model|family|series))?\s*(?:$|[.,;:!?()–—])", RegexOptions.None, Timeout)]
    private static partial Regex EnglishEnd();
}
