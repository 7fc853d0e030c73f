#include "start/beginning_material.h"

#include <QFile>

namespace breakeven::ui {

namespace {

std::string preset(const char* name) {
    QFile file(QStringLiteral(":/presets/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

BeginningMaterial beginningMaterial() {
    return {readPublishedTrusts(preset("published_trusts.json")).value.value_or(PublishedTrusts{}),
            readNationalFigures(preset("national_rates.csv"), preset("national_tariff_changes.csv"),
                                preset("points_of_delivery.csv"))
                .value.value_or(NationalFigures{})};
}

} // namespace breakeven::ui
