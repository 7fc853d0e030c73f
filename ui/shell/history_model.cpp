#include "shell/history_model.h"

#include "desk/chart_figures.h"
#include "document/message_text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QDateTime>
#include <QLocale>
#include <QPalette>

namespace breakeven::ui {

namespace {

// Of today the time, of other days the day too.
QString momentText(const std::string& utc) {
    const QDateTime moment = QDateTime::fromString(toQt(utc), Qt::ISODate).toLocalTime();
    if (!moment.isValid()) return {};
    const bool isToday = moment.date() == QDate::currentDate();
    return QLocale().toString(moment,
                              isToday ? QStringLiteral("HH:mm:ss") : QStringLiteral("d MMM yyyy, HH:mm"));
}

} // namespace

HistoryModel::HistoryModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), document_(document) {
    const auto tellAnew = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(&document, &Document::journalChanged, this, tellAnew);
    connect(&document, &Document::savedStateChanged, this, tellAnew);
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(document_.history().size()) + 1;
}

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

std::size_t HistoryModel::stepsAt(int row) const {
    return document_.history().size() - static_cast<std::size_t>(row);
}

int HistoryModel::rowOf(std::size_t steps) const {
    return static_cast<int>(document_.history().size() - steps);
}

QString HistoryModel::stateOf(std::size_t steps) const {
    const History& history = document_.history();
    QStringList states;
    if (steps == history.done()) states << tr("Now");
    if (steps == history.saved() && !document_.path().isEmpty()) states << tr("Saved");
    if (steps > history.done()) states << tr("Undone");
    return states.join(QStringLiteral(", "));
}

QString HistoryModel::text(std::size_t steps, int column) const {
    if (column == state) return stateOf(steps);
    if (steps == 0) return column == what ? tr("As it was opened") : QString();
    const Step& step = document_.history().steps()[steps - 1];
    switch (column) {
    case what:
        return textOf(step.command.name);
    case when:
        return momentText(step.when);
    case scenario:
        return scenarioName(document_.economy(),
                            step.by.scenario.empty() ? QStringLiteral("base") : toQt(step.by.scenario));
    case who:
        return toQt(step.by.who);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::size_t steps = stepsAt(index.row());
    const std::size_t done = document_.history().done();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(steps, index.column());
    case Qt::DecorationRole:
        if (index.column() != state) return {};
        if (steps == done) return icon("forward");
        return steps == document_.history().saved() && !document_.path().isEmpty() ? icon("save")
                                                                                   : QVariant();
    case Qt::FontRole: {
        QFont font = steps == done ? strongFont() : bodyFont();
        font.setItalic(steps > done);
        return font;
    }
    case Qt::ForegroundRole:
        return steps > done ? QVariant(QPalette().color(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString titles[]{tr("State"), tr("What was done"), tr("When"), tr("Scenario"), tr("Who")};
    return titles[section];
}

} // namespace breakeven::ui
