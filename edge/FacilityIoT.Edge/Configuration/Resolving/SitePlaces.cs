using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>The site's areas and assets, by which devices and points say where they are.</summary>
internal sealed class SitePlaces
{
    private readonly SiteFileYaml _site;
    private readonly FaultList _faults;

    public SitePlaces(SiteFileYaml site, FaultList faults)
    {
        (_site, _faults) = (site, faults);
        foreach (var asset in site.Assets.Values)
        {
            Check("area", asset.Area, asset.PositionOf(nameof(AssetYaml.Area)), site.Areas.Keys);
            Vocabulary.EquipmentKinds.Check(asset.Kind, asset.PositionOf(nameof(AssetYaml.Kind)), "equipment kind", faults);
        }
    }

    /// <summary>The place of a device.</summary>
    public Place Of(DeviceYaml device) =>
        Place(device, device.Asset, nameof(DeviceYaml.Asset), device.Area, nameof(DeviceYaml.Area), new Place(null, null, null, null));

    /// <summary>The place of a point: what it does not say it has from its device.</summary>
    public Place Of(PointYaml point, Place device) =>
        Place(point, point.Asset, nameof(PointYaml.Asset), point.Area, nameof(PointYaml.Area), device);

    private Place Place(YamlSection at, string? assetId, string assetKey, string? areaId, string areaKey, Place inherited)
    {
        Check("asset", assetId, at.PositionOf(assetKey), _site.Assets.Keys);
        Check("area", areaId, at.PositionOf(areaKey), _site.Areas.Keys);
        var asset = assetId is null ? null : _site.Assets.GetValueOrDefault(assetId);
        var place = assetId is null ? inherited : new Place(assetId, asset?.Name.Resolve() ?? new LocalizedText(assetId, assetId), inherited.Area, inherited.AreaName);
        return (areaId ?? asset?.Area) is { } area
            ? place with { Area = area, AreaName = _site.Areas.GetValueOrDefault(area)?.Resolve() ?? new LocalizedText(area, area) }
            : place;
    }

    private void Check(string what, string? id, Position at, IReadOnlyCollection<string> known)
    {
        if (id is not null && !known.Contains(id))
        {
            _faults.Add(at, $"unknown {what} '{id}'; {DidYouMean.Hint(id, known)}");
        }
    }
}
