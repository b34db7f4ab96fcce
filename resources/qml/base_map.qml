// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own map, fed by the server of this very process. Its default types would ask public servers:
// only the custom one is ever drawn, and nothing is drawn before it is chosen.
import QtQuick
import QtLocation
import QtPositioning

Item {
    id: base
    property string address: ""
    property var canvas: null
    Loader {
        anchors.fill: parent
        active: base.address !== "" && base.canvas !== null
        sourceComponent: Map {
            id: map
            visible: false
            plugin: Plugin {
                name: "osm"
                PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
                PluginParameter { name: "osm.mapping.providersrepository.address"; value: "http://127.0.0.1:9/" }
                PluginParameter { name: "osm.mapping.custom.host"; value: base.address }
                PluginParameter { name: "osm.mapping.cache.disk.size"; value: 0 }
                PluginParameter { name: "osm.mapping.cache.directory"; value: base.canvas.cacheFolder }
                PluginParameter { name: "osm.mapping.cache.texture.size"; value: 67108864 }
                PluginParameter { name: "osm.mapping.prefetching_style"; value: "NoPrefetching" }
                PluginParameter { name: "osm.geocoding.host"; value: "http://127.0.0.1:9/" }
                PluginParameter { name: "osm.routing.host"; value: "http://127.0.0.1:9/" }
                PluginParameter { name: "osm.places.host"; value: "http://127.0.0.1:9/" }
            }
            copyrightsVisible: false
            center: QtPositioning.coordinate(base.canvas.latitude, base.canvas.longitude)
            zoomLevel: base.canvas.zoom
            Component.onCompleted: {
                for (let i = 0; i < supportedMapTypes.length; ++i) {
                    if (supportedMapTypes[i].style === MapType.CustomMap) {
                        activeMapType = supportedMapTypes[i]
                        visible = true
                    }
                }
            }
        }
    }
}
