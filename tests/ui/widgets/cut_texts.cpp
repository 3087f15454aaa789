// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/cut_texts.h"

#include "ui/support/flat_button.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kontor::test {

namespace {

class Finder {
public:
    explicit Finder(const QWidget& window) : m_window{window} {}

    QStringList find()
    {
        const auto widgets = m_window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                look(*label);
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                look(*button);
            else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                look(*tabs);
            else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
                look(*header);
            else if (const auto* choice = qobject_cast<const QComboBox*>(widget))
                look(*choice);
            else if (const auto* area = qobject_cast<const QScrollArea*>(widget))
                look(*area);
            if (isText(widget)) {
                lookForEdge(*widget);
                lookForNeighbours(*widget);
            }
        }
        return m_found;
    }

private:
    static bool isText(const QWidget* widget)
    {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label) return !label->text().isEmpty();
        return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget) ||
               qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
    }

    void tell(const QWidget& widget, const QString& what)
    {
        QString path;
        for (const QWidget* at = &widget; at && at != &m_window; at = at->parentWidget())
            if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
                path = at->objectName() + u'/' + path;
        m_found << u"%1 in %2: %3 (%4 of %5 wide, %6 of %7 high)"_s
                       .arg(QString::fromLatin1(widget.metaObject()->className()), path, what)
                       .arg(widget.width())
                       .arg(widget.sizeHint().width())
                       .arg(widget.height())
                       .arg(widget.sizeHint().height());
    }

    void look(const QLabel& label)
    {
        if (label.text().isEmpty()) return;
        if (!label.wordWrap()) {
            if (label.width() + 1 < label.sizeHint().width() || label.height() + 1 < label.minimumSizeHint().height())
                tell(label, label.text());
            return;
        }
        // A word that is longer than the line, or lines that are lower than the label.
        if (label.width() < label.minimumSizeHint().width() || label.height() + 1 < label.heightForWidth(label.width()))
            tell(label, label.text());
    }

    void look(const QAbstractButton& button)
    {
        if (button.text().isEmpty()) return;
        const auto* flat = qobject_cast<const FlatButton*>(&button);
        if (flat && flat->isFolded() && !button.accessibleName().isEmpty()) return; // the icon alone, with a tool tip
        if (button.width() + 1 < button.sizeHint().width()) tell(button, button.text());
    }

    void look(const QTabBar& tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (!tabs.isTabVisible(tab)) continue;
            const int text = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
            const bool inside =
                tabs.usesScrollButtons() || tabs.rect().contains(tabs.tabRect(tab).adjusted(0, 0, -1, -1));
            if (tabs.tabRect(tab).width() < text || !inside) tell(tabs, tabs.tabText(tab));
        }
    }

    void look(const QHeaderView& header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model()) return;
        for (int column = 0; column < header.count(); ++column)
            if (!header.isSectionHidden(column) && header.sectionSize(column) < header.sectionSizeHint(column))
                tell(header, header.model()->headerData(column, Qt::Horizontal).toString());
        // A list whose columns somebody chooses may be wider than the window; so may a file that is looked at.
        static const QStringList wide{u"contactList"_s, u"checkGrid"_s, u"filePreview"_s, u"compareTable"_s};
        const auto* table = qobject_cast<const QTableView*>(header.parentWidget());
        if (table && !wide.contains(table->objectName()) && table->horizontalScrollBar()->maximum() > 0)
            tell(*table, u"scrolls sideways"_s);
    }

    void look(const QComboBox& choice)
    {
        if (choice.isEditable() || choice.currentText().isEmpty()) return;
        if (choice.width() < choice.fontMetrics().horizontalAdvance(choice.currentText()) + 20)
            tell(choice, choice.currentText());
    }

    void look(const QScrollArea& area)
    {
        // Where it is not shown, what does not fit is out of reach.
        const QWidget* content = area.widget();
        if (content && content->minimumSizeHint().width() > area.viewport()->width()) tell(area, u"scrolls sideways"_s);
    }

    /// Cut off by the edge of the window, or of what it stands in unless that scrolls.
    void lookForEdge(const QWidget& widget)
    {
        const QRect whole{widget.mapTo(&m_window, QPoint{}), widget.size()};
        if (whole.right() > m_window.width() || whole.left() < 0) return tell(widget, u"outside"_s);
        for (const QWidget* at = widget.parentWidget(); at && at != &m_window; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(at->parentWidget())) return;
            const QRect place{widget.mapTo(at, QPoint{}), widget.size()};
            if (!at->rect().adjusted(-1, -1, 1, 1).contains(place))
                return tell(widget, u"outside "_s + at->objectName());
        }
    }

    void lookForNeighbours(const QWidget& widget)
    {
        for (const QObject* child : widget.parentWidget()->children()) {
            const auto* other = qobject_cast<const QWidget*>(child);
            if (!other || other <= &widget || !other->isVisible() || !isText(other)) continue;
            if (qobject_cast<const QLineEdit*>(widget.parentWidget())) continue; // their own buttons
            const QRect both = widget.geometry() & other->geometry();
            if (both.width() > 1 && both.height() > 1) tell(widget, u"under "_s + other->objectName());
        }
    }

    const QWidget& m_window;
    QStringList m_found;
};

} // namespace

QStringList cutTexts(const QWidget& window) { return Finder{window}.find(); }

} // namespace kontor::test
