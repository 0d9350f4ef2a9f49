using FacilityIoT.Cloud.Api;
using Microsoft.AspNetCore.Http;

namespace FacilityIoT.UnitTests.Cloud.Api;

public sealed class CrossSiteTests
{
    [Theory]
    [InlineData("POST", "Origin", "http://facility.example")]
    [InlineData("POST", "Sec-Fetch-Site", "same-origin")]
    [InlineData("GET", "Origin", "http://evil.example")]
    [InlineData("POST", "Authorization", "Bearer x")]
    public void Our_own_pages_and_programs_may(string method, string header, string value) => Assert.Null(CrossSite.Refusal(Request(method, header, value)));

    [Theory]
    [InlineData("POST", "Origin", "http://evil.example")]
    [InlineData("POST", "Origin", "https://facility.example")]
    [InlineData("POST", "Origin", "null")]
    [InlineData("DELETE", "Sec-Fetch-Site", "cross-site")]
    [InlineData("PUT", "Sec-Fetch-Site", "same-site")]
    public void Pages_of_other_sites_may_not(string method, string header, string value) => Assert.NotNull(CrossSite.Refusal(Request(method, header, value)));

    [Theory]
    [InlineData("Origin", "http://facility.example", true)]
    [InlineData("X-Facility-Upload", "1", false)]
    [InlineData("Content-Type", "application/json", false)]
    public void A_body_that_a_form_could_send_may_not(string header, string value, bool refused)
    {
        var request = Request("POST", header, value);
        request.HttpContext.Features.Set<Microsoft.AspNetCore.Http.Features.IHttpRequestBodyDetectionFeature>(new WithBody());
        Assert.Equal(refused, CrossSite.Refusal(request) is not null);
    }

    private sealed class WithBody : Microsoft.AspNetCore.Http.Features.IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => true;
    }

    private static HttpRequest Request(string method, string header, string value)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Scheme, request.Host) = (method, "http", new HostString("facility.example"));
        request.Headers[header] = value;
        return request;
    }
}
