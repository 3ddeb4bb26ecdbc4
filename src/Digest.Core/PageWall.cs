namespace Digest;

/// <summary>What kept the whole text of a page from being read.</summary>
public enum PageWall
{
    None,
    Paywall,
    Login,
    Cookies,
    Captcha,
}
