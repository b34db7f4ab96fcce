// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas leads: it knows where it looks. A base map, where there is one, follows below it. Without
// the module of maps on this computer the canvas still stands.
import QtQuick
import Zhengshu.Map

Item {
    property string baseAddress: ""
    Loader {
        id: base
        anchors.fill: parent
        active: baseAddress !== "" && !canvas.opaque
        source: active ? "base_map.qml" : ""
        onLoaded: {
            item.address = Qt.binding(() => baseAddress)
            item.canvas = canvas
        }
    }
    MapCanvas {
        id: canvas
        objectName: "mapCanvas"
        anchors.fill: parent
        focus: true
    }
}
